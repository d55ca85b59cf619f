import classes from './table.module.css';

interface SortHeaderProps {
  label: string;
  direction: 'ASC' | 'DESC' | undefined;
  className?: string;
  onSort: () => void;
}

export function SortHeader({ label, direction, className, onSort }: SortHeaderProps) {
  const sorted = direction === 'ASC' ? 'ascending' : direction === 'DESC' ? 'descending' : 'none';
  return (
    <th scope="col" aria-sort={sorted} className={className}>
      <button type="button" className={classes.sort} data-sorted={direction} onClick={onSort}>
        {label}
        <svg width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
          <path d="M5 1 9 5.5H1z" fill={direction === 'DESC' ? 'none' : 'currentColor'} stroke="currentColor" />
          <path d="M5 13 1 8.5h8z" fill={direction === 'ASC' ? 'none' : 'currentColor'} stroke="currentColor" />
        </svg>
      </button>
    </th>
  );
}

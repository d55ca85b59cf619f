interface ControlButtonProps {
  label: string;
  path: string;
  onClick: () => void;
}

export function ControlButton({ label, path, onClick }: ControlButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}

import { Select, type SelectProps } from '@mantine/core';
import { useRef, type Ref } from 'react';
import classes from './form.module.css';

/** A list that typing narrows. What is found is told by whoever asks for it. */
export function SearchSelect({ classNames, ...props }: SelectProps & { ref?: Ref<HTMLInputElement> }) {
  const isOpen = useRef(false);
  return (
    <Select
      size="md"
      {...props}
      searchable
      classNames={{ wrapper: classes.searched, input: classes.box, option: classes.option, ...classNames }}
      filter={({ options }) => options}
      onDropdownOpen={() => {
        isOpen.current = true;
      }}
      onDropdownClose={() => {
        isOpen.current = false;
      }}
      // Enter chooses and does not send the form; Escape closes the list before it closes the sheet.
      onKeyDown={(event) => {
        if (event.key === 'Enter' || (event.key === 'Escape' && isOpen.current)) event.preventDefault();
      }}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
    />
  );
}

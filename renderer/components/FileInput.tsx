import type { Ref } from 'react';

type Props = { ref: Ref<HTMLInputElement>; label: string; accept: string; onFile(file: File): void };

/** The browser's own way to choose a file, unseen: a click on what `ref` holds opens it. The same file can be chosen twice. */
export const FileInput = ({ ref, label, accept, onFile }: Props) => (
  <input
    ref={ref}
    type="file"
    accept={accept}
    hidden
    aria-label={label}
    onChange={({ target }) => {
      const [file] = target.files ?? [];
      target.value = '';
      if (file) onFile(file);
    }}
  />
);

/** Files that hold one plan. */
export const planFiles = '.json,application/json';

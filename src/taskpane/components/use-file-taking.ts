import { useCallback, useEffect, useRef, useState, type ChangeEvent } from 'react';
import type { Commands } from '../state/commands';

/** Takes up files: by the browser's window, or dropped anywhere on the pane. */
export function useFileTaking(commands: Commands) {
  const element = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);
  const take = useCallback(
    async (file: File) => {
      try {
        await commands.choose({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch (error) {
        // The file was moved, or its drive is gone, between choosing and reading.
        commands.refuse(error);
      }
    },
    [commands],
  );
  useEffect(() => listenForDrops(setDropping, (file) => void take(file)), [take]);
  const chooseFile = useCallback(() => element.current?.click(), []);
  return {
    dropping,
    chooseFile,
    input: {
      ref: element,
      type: 'file',
      accept: '.xlsx,.xlsm',
      tabIndex: -1,
      'aria-hidden': true,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        const [file] = target.files ?? [];
        // The same file, mended meanwhile, must be a change the next time.
        if (file) void take(file).finally(() => (target.value = ''));
      },
    },
  } as const;
}

function listenForDrops(setDropping: (dropping: boolean) => void, take: (file: File) => void): () => void {
  const over = (event: DragEvent) => {
    event.preventDefault();
    setDropping(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setDropping(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', drop);
  };
}

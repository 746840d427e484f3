interface PickerProps {
  readonly words: string;
  /** What may be chosen, as `accept` says it; the camera takes pictures. */
  readonly accept: string;
  readonly camera?: true;
  readonly multiple?: true;
  readonly disabled?: boolean;
  readonly choose: (files: File[]) => void;
}

/** A button that opens the camera, or what lies on the phone; the same file may be chosen twice in a row. */
export function FilePicker({ words, accept, camera, multiple, disabled, choose }: PickerProps) {
  return (
    <label className={`button ${camera ? '' : 'second'}`}>
      {words}
      <input
        type="file"
        className="unseen"
        accept={camera ? 'image/*' : accept}
        {...(camera ? { capture: 'environment' } : {})}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          choose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}

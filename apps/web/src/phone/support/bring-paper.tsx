import { stateSaid } from '../../shared/files/state-said';
import type { usePages } from '../../shared/files/use-pages';
import { useSay } from '../../shared/language';
import { FilePicker } from '../parts/file-picker';
import { Refusal } from '../parts/states';

interface BringPaperProps {
  readonly paper: { readonly id: string; readonly name: string };
  readonly files: ReturnType<typeof usePages>;
  /** Where the original lies, as it is being typed. */
  readonly place: string;
  readonly put: (place: string) => void;
}

/** One paper of a claim: a picture or a PDF with how far it has come, or else where the original lies. */
export function BringPaper({ paper: { id, name }, files, place, put }: BringPaperProps) {
  const say = useSay();
  const file = files.pages.find(({ about }) => about === id);
  const choose = ([chosen]: File[]) => chosen && void files.add([chosen], id);
  return (
    <fieldset>
      <legend>{name}</legend>
      {file ? (
        <>
          <p role="status">
            {file.name}: {stateSaid(file, say)}
          </p>
          {file.state === 'sending' && <progress value={file.share} aria-label={file.name} />}
          <Refusal error={file.state === 'refused' ? file.error : undefined} />
          {file.state === 'refused' && (
            <button type="button" className="link" onClick={() => files.again(file.key)}>
              {say('Gửi lại', 'Send again')}
            </button>
          )}
          <button type="button" className="link" onClick={() => files.remove(file.key)}>
            {say('Bỏ, chọn tệp khác', 'Take it away')}
            <span className="unseen"> {name}</span>
          </button>
        </>
      ) : (
        <>
          <FilePicker
            accept="image/*,application/pdf"
            words={say('Chọn ảnh hoặc PDF', 'Choose a picture or a PDF')}
            choose={choose}
          />
          <label>
            {say('Hoặc bản gốc đang ở đâu', 'Or where the original lies')}
            <input maxLength={200} value={place} onChange={({ target }) => put(target.value)} />
          </label>
        </>
      )}
    </fieldset>
  );
}

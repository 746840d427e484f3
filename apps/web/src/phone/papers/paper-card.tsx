import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { sayValidity, type WalletPaper } from './paper-words';

/** A paper of the wallet with its pages and its end. */
export function PaperCard({ paper }: { paper: WalletPaper }) {
  const say = useSay();
  const { title, kindName, number, expiresOn, validity, files, recordedAs } = paper;
  const grave = validity === 'expired' ? 'bad' : validity === 'expires-soon' ? 'soon' : '';
  return (
    <>
      <strong>{title}</strong>
      <p className="small quiet">
        {kindName === title ? '' : `${kindName} · `}
        {number ? `${say('số', 'no.')} ${number} · ` : ''}
        {say(`${files.length} tệp`, `${files.length} files`)}
        {recordedAs === 'producer' ? '' : ` · ${say('cán bộ nộp thay', 'put in by an officer')}`}
      </p>
      <p>
        <span className={`badge ${grave}`}>
          {sayValidity(paper, say)}
          {expiresOn ? `: ${dayWritten(expiresOn)}` : ''}
        </span>
      </p>
      {files.length > 0 && (
        <p className="small">
          {files.map(({ id, name }, i) => (
            <a key={id} href={`/v1/files/${id}`} className="file">
              {say(`Trang ${i + 1}`, `Page ${i + 1}`)}
              <span className="unseen"> {name}</span>
            </a>
          ))}
        </p>
      )}
    </>
  );
}

import { useCasePapers } from '../../shared/case-papers';
import { useSay } from '../../shared/language';

/** What offices have written about a case so far: a receipt with the day of the answer, what is to be added, the result. */
export function CasePapers({ stream }: { stream: string }) {
  const say = useSay();
  const papers = useCasePapers(stream);
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="van-ban">
      <h2 id="van-ban">{say('Văn bản đã có', 'Papers so far')}</h2>
      <ul className="list">
        {papers.map(({ id, title, pdf, docx }) => (
          <li key={id} className="card small">
            <strong>{title}</strong>
            <p>
              <a href={pdf} aria-label={`${say('Mở PDF', 'Open PDF')}: ${title}`}>
                {say('Mở PDF', 'Open PDF')}
              </a>{' '}
              ·{' '}
              <a href={docx} aria-label={`${say('Tải DOCX', 'Fetch DOCX')}: ${title}`}>
                {say('Tải DOCX', 'Fetch DOCX')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

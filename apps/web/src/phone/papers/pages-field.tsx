import { stateSaid } from '../../shared/files/state-said';
import { useSay } from '../../shared/language';
import { FilePicker } from '../parts/file-picker';
import { Refusal } from '../parts/states';
import type { PaperPage, usePages } from '../../shared/files/use-pages';

type Pages = ReturnType<typeof usePages>;

/** Takes pages by camera or from the phone, and shows each with how far it has come. */
export function PagesField({ pages }: { pages: Pages }) {
  const say = useSay();
  const sent = pages.pages.filter(({ state }) => state === 'sent').length;
  const choose = (files: File[]) => void pages.add(files);
  const taken = { accept: 'image/*,application/pdf', multiple: true, choose } as const;
  return (
    <>
      <FilePicker {...taken} camera words={say('Chụp ảnh trang giấy', 'Photograph a page')} />
      <FilePicker {...taken} words={say('Chọn ảnh hoặc PDF có sẵn', 'Choose pictures or a PDF')} />
      {pages.pages.length > 0 && (
        <p role="status">
          {say(
            `Đã gửi ${sent} trên ${pages.pages.length} trang`,
            `${sent} of ${pages.pages.length} pages sent`,
          )}
        </p>
      )}
      <ol className="thumbs">
        {pages.pages.map((page, i) => (
          <li key={page.key}>
            <One page={page} no={i + 1} pages={pages} />
          </li>
        ))}
      </ol>
      <Refusal
        error={pages.pages.find(({ error, state }) => state === 'refused' && error)?.error}
      />
    </>
  );
}

function One({ page, no, pages }: { page: PaperPage; no: number; pages: Pages }) {
  const say = useSay();
  const title = say(`Trang ${no}`, `Page ${no}`);
  return (
    <figure className="page">
      {page.thumb ? (
        <img src={page.thumb} alt={title} />
      ) : (
        <span className="sheet">{page.name}</span>
      )}
      <figcaption className="small">
        {title}: {stateSaid(page, say)}
      </figcaption>
      {page.state === 'sending' && <progress value={page.share} aria-label={title} />}
      {page.state === 'refused' && (
        <button type="button" className="link small" onClick={() => pages.again(page.key)}>
          {say('Gửi lại', 'Send again')}
        </button>
      )}
      <button type="button" className="link small" onClick={() => pages.remove(page.key)}>
        {say('Bỏ', 'Remove')}
        <span className="unseen"> {title}</span>
      </button>
    </figure>
  );
}

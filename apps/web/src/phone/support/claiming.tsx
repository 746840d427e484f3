import { useState } from 'react';
import { hashOf } from '../../shared/files/photographs';
import { usePages } from '../../shared/files/use-pages';
import { useSay } from '../../shared/language';
import { Refusal } from '../parts/states';
import { BringPaper } from './bring-paper';
import { type OwnSupport, papersOf } from './papers-of';
import { useClaimCommand } from './use-support';

/** Claims, or brings what is missing: each paper as a file or as the place where its original lies. */
export function Claiming({ own }: { own: OwnSupport }) {
  const say = useSay();
  const may = (command: string) => own.nextActions.some((one) => one.command === command);
  const type = may('ClaimSupport') ? ('ClaimSupport' as const) : ('AddSupportPapers' as const);
  const asked = own.wanted.filter(({ id }) => own.asked?.papers.includes(id));
  const more = own.missing.length > 0 ? own.missing : asked;
  const wanted = type === 'ClaimSupport' ? own.wanted : more;
  const files = usePages(`support.${own.recognition}`, { recognition: own.recognition });
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const send = useClaimCommand(own.recognition, files.forget);
  if (!may(type) || (type === 'AddSupportPapers' && wanted.length === 0)) return null;
  const sent = files.pages.filter(({ state }) => state === 'sent');
  const underWay = files.pages.some(({ state }) => state === 'waiting' || state === 'sending');
  const idsOf = Object.fromEntries(sent.map(({ about = '', id = '' }) => [about, id]));
  const given = papersOf(wanted, idsOf, places);
  const body = async () => {
    const hashes = await Promise.all(
      Object.entries(idsOf).map(async ([paper, id]) => [paper, await hashOf(id)] as const),
    );
    return { type, papers: papersOf(wanted, Object.fromEntries(hashes), places) };
  };
  return (
    <>
      {wanted.map((paper) => (
        <BringPaper
          key={paper.id}
          paper={paper}
          files={files}
          place={places[paper.id] ?? ''}
          put={(place) => setPlaces({ ...places, [paper.id]: place })}
        />
      ))}
      {type === 'ClaimSupport' && given.length < wanted.length && (
        <p className="quiet">
          {say('Giấy tờ còn thiếu có thể bổ sung sau.', 'What is missing may be added later.')}
        </p>
      )}
      <Refusal error={send.error} />
      <button
        type="button"
        className="button"
        disabled={send.isPending || underWay || (type === 'AddSupportPapers' && given.length === 0)}
        onClick={() => send.mutate(body)}
      >
        {type === 'ClaimSupport'
          ? say('Đề nghị nhận tiền hỗ trợ', 'Claim support money')
          : say('Gửi giấy tờ bổ sung', 'Send the papers')}
      </button>
    </>
  );
}

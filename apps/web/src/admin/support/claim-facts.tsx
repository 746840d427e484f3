import { dossierKindWords, heardWords, sayQuantity, sayStars, worded } from '@ocop/words';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Facts } from '../case/facts';
import { ageSaid, type WholeClaim } from './claim-words';

/** What is known of a claim: what it is for, how long it has waited, what was decided and paid. */
export function ClaimFacts({ claim, rest }: { claim: WholeClaim; rest: string | null }) {
  const { language, say } = useLanguage();
  const { standing, stars, kind, payer, claimUntil, claimedOn, heard, dueOn, asked } = claim;
  const { decision, decidedOn, reason, granted, paid, owed } = claim;
  const money = (sum: string) => sum !== '0' && sayQuantity(sum, 'dong', language);
  return (
    <Facts
      facts={[
        [
          say('Được hưởng', 'Entitled to'),
          `${sayQuantity(claim.entitled, 'dong', language)} (${sayStars(stars, language)}, ${worded(dossierKindWords, kind, language)})`,
        ],
        [say('Nơi chi', 'Paid by'), payer],
        [
          say('Đề nghị đến hết', 'To be claimed by'),
          standing === 'not-claimed' && dayWritten(claimUntil),
        ],
        [
          say('Ngày đề nghị', 'Claimed on'),
          claimedOn && `${dayWritten(claimedOn)}${heard ? `, ${heardWords[heard][language]}` : ''}`,
        ],
        [say('Đã chờ', 'Has waited'), ageSaid(claim, language)],
        [say('Hạn', 'Due'), standing !== 'not-claimed' && dueOn && dayWritten(dueOn)],
        [
          say('Đã yêu cầu bổ sung', 'Asked for'),
          standing === 'papers-asked' &&
            asked &&
            `${asked.what} (${say('trước hết ngày', 'by')} ${dayWritten(asked.until)})`,
        ],
        [say('Đã duyệt', 'Granted'), money(granted)],
        [
          say('Quyết định', 'Decision'),
          [decision, decidedOn && dayWritten(decidedOn)].filter(Boolean).join(', '),
        ],
        [say('Lý do', 'Reason'), reason],
        [say('Đã chi', 'Paid'), money(paid)],
        [say('Còn phải chi', 'Owed'), money(owed)],
        [
          say('Kinh phí còn lại của kế hoạch', 'Rest of the plan’s budget'),
          rest && sayQuantity(rest, 'dong', language),
        ],
      ]}
    />
  );
}

import { useSay } from '../../shared/language';
import type { ProductRow } from './plain-words';

type Stage = ProductRow['stage'];

/** The way as a producer thinks of it. */
const STEPS = [
  { vi: 'Ý tưởng', en: 'Idea', stages: ['idea', 'idea-selection', 'business-plan', 'plan-review'] },
  { vi: 'Làm hồ sơ', en: 'Dossier', stages: ['preparing'] },
  { vi: 'Xã kiểm tra', en: 'Commune', stages: ['commune-check', 'completing'] },
  { vi: 'Tiếp nhận', en: 'Intake', stages: ['office-intake'] },
  { vi: 'Hội đồng chấm', en: 'Council', stages: ['on-agenda'] },
  { vi: 'Quyết định', en: 'Decision', stages: ['scored', 'forwarding', 'handed-down'] },
  { vi: 'Kết quả', en: 'Result', stages: ['recognised', 'not-recognised'] },
] as const satisfies readonly { vi: string; en: string; stages: readonly Stage[] }[];

/** How far a product has come, as a line and in words. */
export function Way({ stage }: { stage: Stage }) {
  const say = useSay();
  const at = STEPS.findIndex(({ stages }) => (stages as readonly Stage[]).includes(stage));
  const step = STEPS[at];
  if (!step) return null;
  const isLast = at === STEPS.length - 1;
  return (
    <>
      <p className="small quiet">
        {say(
          `Bước ${at + 1} trong ${STEPS.length}: ${step.vi}`,
          `Step ${at + 1} of ${STEPS.length}: ${step.en}`,
        )}
      </p>
      <ol className="way" aria-hidden="true">
        {STEPS.map(({ en }, i) => (
          <li key={en} className={i < at || isLast ? 'done' : i === at ? 'now' : ''} />
        ))}
      </ol>
    </>
  );
}

import { Link } from 'wouter';
import { useSay } from '../../shared/language';
import type { Product } from './plain-words';

interface Doing {
  readonly vi: string;
  readonly en: string;
  readonly to: string;
  readonly grave?: true;
}

/** What a producer may be asked to do, in plain words, each on pages of its own. */
const DOINGS: Readonly<Record<string, Doing>> = {
  SubmitBusinessPlan: {
    vi: 'Viết phương án kinh doanh',
    en: 'Write the business plan',
    to: 'phuong-an',
  },
  FileDossier: { vi: 'Chuẩn bị và nộp hồ sơ', en: 'Prepare and file the dossier', to: 'giay-to' },
  CompleteDossier: { vi: 'Bổ sung hồ sơ', en: 'Complete the dossier', to: 'giay-to' },
  FileSelfScore: { vi: 'Tự chấm điểm', en: 'Score it yourself', to: 'tu-cham' },
  ChoosePicture: { vi: 'Chọn ảnh sản phẩm', en: 'Choose the picture', to: 'anh' },
  FileAppeal: { vi: 'Khiếu nại kết quả', en: 'Appeal against the result', to: 'khieu-nai' },
  Withdraw: { vi: 'Rút sản phẩm', en: 'Withdraw the product', to: 'rut', grave: true },
};

interface DoingsProps {
  readonly product: Product;
  /** What ends the product's way stands apart from the rest. */
  readonly grave?: boolean;
}

/** Buttons for what the API lets the producer do now; the first of them is the one that is waited for. */
export function Doings({ product, grave = false }: DoingsProps) {
  const say = useSay();
  const { id, nextActions, holderRole } = product;
  const doings = nextActions
    .flatMap(({ command }) => DOINGS[command] ?? [])
    .filter((doing) => (doing.grave ?? false) === grave);
  if (doings.length === 0) return null;
  const main = holderRole === 'producer' && !grave ? doings[0] : undefined;
  return (
    <section
      aria-label={grave ? say('Việc khác', 'Other') : say('Việc có thể làm', 'What you can do')}
    >
      {doings.map((doing) => (
        <Link
          key={doing.to}
          href={`/san-pham/${id}/${doing.to}`}
          className={`button ${doing === main ? '' : doing.grave ? 'grave' : 'second'}`}
        >
          {say(doing.vi, doing.en)}
        </Link>
      ))}
    </section>
  );
}

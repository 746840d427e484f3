import { useCallback, useState } from 'react';
import type { Say } from '../shared/language';

/** What an inspector looks at, by the duties of whoever bears the stars. */
export const POINTS = [
  {
    id: 'product',
    vi: 'Đúng sản phẩm, quy cách đã được công nhận',
    en: 'It is the product and pack that was recognised',
  },
  {
    id: 'stars',
    vi: 'In đúng số sao, đúng số giấy chứng nhận',
    en: 'The right stars and number are printed',
  },
  {
    id: 'label',
    vi: 'Nhãn đủ nội dung bắt buộc, còn hạn dùng',
    en: 'The label is complete, the product not out of date',
  },
  {
    id: 'safety',
    vi: 'Giấy an toàn thực phẩm còn hạn',
    en: 'The food-safety certificate is valid',
  },
  {
    id: 'tests',
    vi: 'Phiếu kiểm nghiệm định kỳ còn hạn, đạt',
    en: 'Periodic tests are valid and passed',
  },
  { id: 'material', vi: 'Nguyên liệu đúng như hồ sơ', en: 'The material is what the dossier says' },
  {
    id: 'making',
    vi: 'Cơ sở đang sản xuất, đúng quy trình',
    en: 'It is being made, by the process described',
  },
] as const;

type Point = (typeof POINTS)[number]['id'];
export interface Mark {
  readonly good?: boolean;
  readonly note?: string;
}
type Marks = Readonly<Partial<Record<Point, Mark>>>;

const PREFIX = 'ocop.inspection.';

function read(name: string): Marks {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}') as Marks;
  } catch {
    return {};
  }
}

/** The list as it is being filled in, kept on the device: there may be no line where it is used. */
export function useInspection(recognition: string) {
  const [marks, setMarks] = useState(() => read(recognition));
  const mark = useCallback(
    (point: Point, to: Mark) =>
      setMarks((before) => {
        const next = { ...before, [point]: to };
        localStorage.setItem(PREFIX + recognition, JSON.stringify(next));
        return next;
      }),
    [recognition],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(PREFIX + recognition);
    setMarks({});
  }, [recognition]);
  return { marks, mark, forget };
}

/** What is not in order, in sentences. */
export function findingOf(marks: Marks, say: Say): string {
  return POINTS.flatMap(({ id, vi, en }) => {
    const { good, note = '' } = marks[id] ?? {};
    if (good !== false) return [];
    return [
      `${say('Không đạt', 'Not in order')}: ${say(vi, en)}${note.trim() ? ` - ${note.trim()}` : ''}.`,
    ];
  }).join('\n');
}

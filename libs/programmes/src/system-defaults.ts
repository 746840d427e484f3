import { describeValue, type Fault } from '@ocop/ground';
import { LEFT_OPEN } from './council-rules';
import { ladders1, ladders3 } from './default-ladders';
import { fault } from './faults/fault';
import type { Plan } from './plan-shape';

type Defaults = Pick<Plan, 'terms' | 'council' | 'consequences' | 'ladders'>;
/**
 * What a plan leaves open, filled in by this system and marked so in the pinned plan.
 * A version never changes once a plan has named it; other defaults are another version.
 */
const system1: Defaults = {
  terms: {
    communeCheck: {
      workingDays: 15,
      source: { default: 'Kế hoạch không ấn định; lấy 15 ngày làm việc của QĐ 26/2026, điều 7.' },
    },
    officeIntake: {
      workingDays: 5,
      source: { default: 'Kế hoạch không ấn định số ngày cơ quan thường trực xem hồ sơ.' },
    },
    completion: {
      workingDays: 10,
      source: { default: 'Kế hoạch không ấn định số ngày bổ sung hồ sơ.' },
    },
    handedDown: {
      workingDays: 15,
      source: {
        default:
          'Quy định không ấn định ngày công nhận theo kết quả cấp trên (QĐ 26/2026, điều 7); lấy 15 ngày làm việc.',
      },
    },
  },
  council: {
    source: {
      default:
        'Kế hoạch để ngỏ quy chế Hội đồng; theo thực tế Tây Ninh, Đồng Tháp: đủ 3/4 thành viên và Chủ tịch, ' +
        'chênh lệch quá 10 điểm thì chấm lại; hồ sơ điện tử gửi trước ít nhất 1 ngày làm việc.',
    },
    minMembers: 5,
    quorum: { present: 3, of: 4 },
    spreadLimit: 10,
    dossiersAheadWorkingDays: 1,
  },
  consequences: {
    source: {
      default:
        'Kế hoạch không nói sản phẩm chưa kịp một đợt đi đâu: chuyển sang đợt sau; hết đợt thì đóng chu trình, ' +
        'năm sau đăng ký lại. Hồ sơ xã đã chuyển đến cơ quan thường trực trước khi chốt thì vẫn vào đợt đó cho đến ' +
        'khi triệu tập Hội đồng: cơ quan chậm tiếp nhận không làm chủ thể mất đợt. Đợt chưa có quyết định vẫn mở, bị đánh dấu trễ và được nhắc.',
    },
    missedIntake: 'roll-to-next-round',
    missedLastIntake: 'close',
    waitingAtOffice: 'same-round',
    lateDecision: 'mark-late',
  },
  ladders: ladders1,
};

/** The same, with councils that the authority appoints by decision. */
const system2: Defaults = {
  ...system1,
  council: {
    ...system1.council,
    source: {
      default:
        'Mặc định của hệ thống (system-2), vì kế hoạch để ngỏ quy chế Hội đồng: Hội đồng do cấp có thẩm quyền thành lập ' +
        'bằng quyết định; đủ 3/4 thành viên chấm điểm và Chủ tịch; chênh lệch quá 10 điểm thì chấm lại; thư ký không chấm; ' +
        'điểm trung bình giữ nguyên phân số; phần lớn số phiếu quyết định tiêu chí bắt buộc; hồ sơ điện tử gửi trước ít ' +
        'nhất 1 ngày làm việc; không có thời gian phản hồi trước quyết định; khiếu nại được trả lời trong 15 ngày làm việc.',
    },
    ...LEFT_OPEN,
    appointed: true,
  },
};

/** The same, with ladders of more rungs that keep to working days. */
const system3: Defaults = { ...system2, ladders: ladders3 };

const versions: Readonly<Record<string, Defaults>> = {
  'system-1': system1,
  'system-2': system2,
  'system-3': system3,
};

const DEFAULTS_VERSIONS = Object.keys(versions);

/** The version that new plans name. */
export const CURRENT_DEFAULTS = 'system-3';

/**
 * A plan whose ladders are those of an earlier version of the system's defaults, with those of the latest: whoever makes
 * next year's plan out of it reminds people as a new plan does. Ladders that an office wrote itself stay.
 */
export function withLatestLadders<P extends { readonly ladders?: unknown }>(plan: P): P {
  const written = sorted(plan.ladders);
  const isOurs = Object.values(versions).some(({ ladders }) => sorted(ladders) === written);
  return isOurs ? { ...plan, ladders: system3.ladders } : plan;
}

/** The same for the same content, in whatever order it was written. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A name of defaults that no version has. */
export function unknownDefaults(written: unknown): Fault[] {
  const given = (written as { defaults?: unknown } | null | undefined)?.defaults;
  if (given === undefined || DEFAULTS_VERSIONS.includes(given as string)) return [];
  const known = DEFAULTS_VERSIONS.join(', ');
  const expected = { vi: `một trong ${known}`, en: `one of ${known}` };
  return [fault('defaults', expected, describeValue(given))];
}

/**
 * A plan as written, with the sections it leaves to a named version of the system's defaults filled in.
 * @param otherwise the version that fills them where the plan names none that there is
 */
export function withDefaults(written: unknown, otherwise?: string): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written;
  const version = (written as { defaults?: unknown }).defaults;
  const named = typeof version === 'string' ? versions[version] : undefined;
  const defaults = named ?? (otherwise === undefined ? undefined : versions[otherwise]);
  return defaults ? { ...defaults, ...written } : written;
}

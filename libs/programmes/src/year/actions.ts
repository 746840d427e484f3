import {
  type Actions,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
  type Matter,
} from '@ocop/casework';
import { areaPath, date, optional, prose, slug, text } from '@ocop/regulations';
import type { Heard } from '../letters';
import { amendmentsShape } from '../amending/shape';
import { newProductFields, type Plan } from '../plan-shape';

/** What a year hears without a person's own words: letters, time, and the plan that is handed in. */
type YearHears = Heard<'programme-year'> & {
  readonly DraftPlan: { readonly plan: Matter<Plan> };
};

/** What may be done with a programme year; by whom and when, its journey says. */
export const yearActions = {
  AddProduct: {
    fields: newProductFields,
    vi: 'Bổ sung sản phẩm vào danh mục',
    en: 'Add a product to the list',
  },
  SubmitReport: {
    fields: { report: slug(), commune: areaPath(), summary: prose(4000) },
    vi: 'Gửi báo cáo',
    en: 'Submit a report',
  },
  ExtendDeadline: {
    fields: extendFields,
    vi: 'Gia hạn',
    en: 'Extend a deadline',
  },
  ApprovePlan: {
    fields: { decision: text(120), signedOn: date() },
    vi: 'Phê duyệt kế hoạch, mở chương trình năm',
    en: 'Approve the plan and open the year',
  },
  AmendPlan: {
    fields: {
      decision: text(40),
      signedOn: date(),
      reason: optional(prose(1000)),
      amendments: amendmentsShape,
    },
    vi: 'Sửa đổi kế hoạch bằng quyết định',
    en: 'Amend the plan by a decision',
  },
  WithdrawPlan: {
    // By decision where the year has been opened; a draft needs none.
    fields: {
      reason: prose(1000),
      decision: optional(text(120)),
      signedOn: optional(date()),
    },
    vi: 'Rút kế hoạch',
    en: 'Withdraw the plan',
  },
  // The plan it carries has a shape and a check of its own.
  DraftPlan: internal,
  RenewProduct: internal,
  RoundDecided: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<YearHears>;

export type YearCommand = CommandOf<typeof yearActions, YearHears>;

/** A row of `product_overview`. */
export interface ProductRow {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly producer_area: string;
  readonly commune: string;
  readonly area: string;
  readonly authority_area: string;
  readonly kind: string;
  readonly programme: string;
  readonly regulation: string;
  readonly stage: string;
  readonly tier: string | null;
  readonly round: string | null;
  readonly holder_role: string | null;
  readonly holder_area: string | null;
  readonly due_on: string | null;
  readonly late: boolean;
  readonly stars: number | null;
  readonly scores: readonly {
    tier: string;
    round: string;
    roundNo: number;
    average: string;
    stars: number;
    outcome: string;
  }[];
  readonly decision: { number: string; signedOn: string; authority: string } | null;
  readonly recognised_on: string | null;
  readonly certificate_id: string | null;
  readonly certificate_number: string | null;
  readonly valid_until: string | null;
  readonly renewal_of: string | null;
  readonly missing: readonly { paper: string; reason: string }[];
  readonly revision: number;
}

import type { CouncilRecord, MemberSeen } from '../record/council-record';

const OFFICES: Readonly<Record<MemberSeen['as'], string>> = {
  chair: 'Chủ tịch Hội đồng',
  'vice-chair': 'Phó Chủ tịch Hội đồng',
  member: 'Thành viên',
  secretary: 'Thư ký',
  advisory: 'Tổ giúp việc',
};

export const officeOf = ({ as }: MemberSeen) => OFFICES[as];

/** Everybody who sits in the council, those who score first. */
export const seats = ({ members, others }: CouncilRecord) => [...members, ...others];

/** The name of a member, and of a product, by what the log calls them. */
export function namesIn(record: CouncilRecord) {
  const people = new Map(seats(record).map(({ id, name }) => [id, name]));
  const products = new Map([...record.products, ...record.left].map(({ id, name }) => [id, name]));
  return {
    member: (id: string) => people.get(id) ?? id,
    product: (id: string) => products.get(id) ?? id,
    products: (ids: readonly string[]) => ids.map((id) => products.get(id) ?? id).join('; '),
  };
}

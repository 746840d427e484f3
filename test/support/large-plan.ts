import type { Actor } from '@ocop/ground';
import type { Plan } from '@ocop/programmes';
import { huongTra } from './plans';

/** A plan as large as asked for, with names as long as people write them; everything else as in Hương Trà's. */
export function largePlan(size: { products: number; communes: number }, id = 'lon-2024'): Plan {
  const places = upTo(size.communes).map((no) => ({
    area: `${huongTra.authority.area}/xa-so-${no}`,
    name: `Xã Hương Bình Thạnh ${no}`,
    office: `UBND xã Hương Bình Thạnh ${no}`,
  }));
  const products = upTo(size.products).map((no) => ({
    no,
    id: `tinh-dau-tram-nguyen-chat-${no}`,
    name: `Tinh dầu tràm gió nguyên chất Hương Trà, chai thủy tinh 50 ml (${no})`,
    owner: { id: `htx-${no}`, name: `Hợp tác xã nông nghiệp và dịch vụ tổng hợp số ${no}` },
    commune: places[no % places.length]?.area ?? '',
    kind: 'upgrade' as const,
  }));
  const rounds = huongTra.rounds.map((round) => ({ ...round, id: `${id}-dot-${round.no}` }));
  return { ...huongTra, id, communes: places, products, rounds };
}

/** A council of so many, its chair first. */
export function councilOf(size: number): { id: string; name: string; chair?: true }[] {
  return upTo(size).map((no) => ({
    id: `uy-vien-${no}`,
    name: `Nguyễn Thị Phương Thảo ${no}`,
    ...(no === 1 ? { chair: true as const } : {}),
  }));
}

/** A member of the council of a plan's authority. */
export function councillor(id: string, area = huongTra.authority.area): Actor {
  return { id, name: id, role: 'council-member', area };
}

/** As much as a member may write, in letters that take up to three bytes. */
export function longComment(no: number): string {
  const said = `Sản phẩm số ${no}: bao bì đẹp, câu chuyện rõ, đề nghị bổ sung hồ sơ truy xuất nguồn gốc. `;
  return said.repeat(40).slice(0, 2_000).trim();
}

export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

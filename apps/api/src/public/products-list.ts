import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@ocop/calendar';
import { internally } from '@ocop/platform';
import { certificateAddress } from '@ocop/proofs';
import { PublicRegisterQueries, type PublicRow } from '@ocop/records';
import { KeptAwhile } from './kept-awhile';
import { PublicRegister } from './public-register';

/** A revoked product leaves the lists of shops within this time. */
const A_MINUTE = 60_000;

/** Columns of the list, in their order: what shops and market places read in. */
export const PRODUCT_COLUMNS = [
  ['id', 'string', 'Mã tra cứu của giấy chứng nhận'],
  ['number', 'string', 'Số giấy chứng nhận'],
  ['code', 'string', 'Mã sản phẩm T-X-STT-20yy'],
  ['product', 'string', 'Tên sản phẩm'],
  ['owner', 'string', 'Chủ thể'],
  ['commune', 'string', 'Xã, phường khi công nhận'],
  ['area', 'string', 'Địa bàn'],
  ['stars', 'integer', 'Hạng sao'],
  ['authority', 'string', 'Cơ quan công nhận'],
  ['validFrom', 'date', 'Có hiệu lực từ ngày'],
  ['validUntil', 'date', 'Có hiệu lực đến hết ngày'],
  ['graceUntil', 'date', 'Còn hiệu lực trong khi xét đánh giá lại, chậm nhất đến'],
  ['endedOn', 'date', 'Ngày không còn hiệu lực; để trống trong danh sách này'],
  ['page', 'string', 'Trang tra cứu'],
] as const;
type Column = (typeof PRODUCT_COLUMNS)[number][0];
export type ListedProduct = Record<Column, string | number | null>;

/** The products that hold today, as lists for machines. */
@Injectable()
export class ProductsList {
  private readonly kept = new KeptAwhile<string>(A_MINUTE, 4);

  constructor(
    @Inject(PublicRegisterQueries) private readonly register: PublicRegisterQueries,
    @Inject(PublicRegister) private readonly books: PublicRegister,
  ) {}

  json(today: CivilDate): Promise<string> {
    return this.kept.of(`json ${today}`, async () => {
      const products = await this.read(today);
      return JSON.stringify({ day: today, schema: '/v1/public/products.schema.json', products });
    });
  }

  csv(today: CivilDate): Promise<string> {
    return this.kept.of(`csv ${today}`, async () => {
      const names = PRODUCT_COLUMNS.map(([name]) => name);
      const rows = (await this.read(today)).map((row) => names.map((name) => cell(row[name])));
      return [names, ...rows].map((cells) => cells.join(',')).join('\r\n') + '\r\n';
    });
  }

  private read(today: CivilDate): Promise<ListedProduct[]> {
    return internally(async () => {
      const products: ListedProduct[] = [];
      for await (const rows of this.register.each({ state: 'valid' }, today))
        products.push(...rows.map((row) => this.listed(row)));
      return products;
    });
  }

  private listed(row: PublicRow): ListedProduct {
    const page = certificateAddress(this.books.settings.PUBLIC_URL, row.id);
    const cells: Readonly<Record<string, unknown>> = { ...row, page };
    return Object.fromEntries(
      PRODUCT_COLUMNS.map(([name]) => [name, cells[name] ?? null]),
    ) as ListedProduct;
  }
}

/** A cell of RFC 4180; what a spreadsheet would take for a formula is kept text by an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

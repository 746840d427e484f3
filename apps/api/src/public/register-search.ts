import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@ocop/calendar';
import { internally } from '@ocop/platform';
import { type Page, PublicRegisterQueries, type PublicRow } from '@ocop/records';
import { KeptAwhile } from './kept-awhile';
import { Places } from './places';
import type { RegisterQuery } from './register-query';

const PAGE_SIZE = 20;
const A_FEW_SECONDS = 3_000;

/** Looks for products as people type: names with or without marks, of today's communes and of those before. */
@Injectable()
export class RegisterSearch {
  private readonly kept = new KeptAwhile<Page<PublicRow>>(A_FEW_SECONDS, 2_000);

  constructor(
    @Inject(PublicRegisterQueries) private readonly register: PublicRegisterQueries,
    @Inject(Places) private readonly places: Places,
  ) {}

  find(query: RegisterQuery, today: CivilDate): Promise<Page<PublicRow>> {
    return this.kept.of(`${today} ${JSON.stringify(query)}`, () => this.look(query, today));
  }

  private async look(query: RegisterQuery, today: CivilDate): Promise<Page<PublicRow>> {
    const { q, sao, tt, xa, trang } = query;
    const places = q === '' ? [] : await this.places.called(q);
    const wanted = {
      ...(q === '' ? {} : { text: q, places }),
      ...(sao === undefined ? {} : { stars: sao }),
      ...(tt === undefined ? {} : { state: tt }),
      ...(xa === undefined ? {} : { areas: [xa] }),
    };
    const paging = { page: trang, pageSize: PAGE_SIZE, sort: 'product' };
    return internally(() => this.register.page(wanted, today, paging));
  }

  /** Communes with certificates that hold, by name. */
  async communes(today: CivilDate): Promise<{ area: string; name: string; n: number }[]> {
    const counts = await internally(() => this.register.countByArea(today));
    const named = counts.map(async ({ area, n }) => ({
      ...{ area, n },
      name: (await this.places.nameOf(area)) ?? area,
    }));
    const all = await Promise.all(named);
    return all.sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  }
}

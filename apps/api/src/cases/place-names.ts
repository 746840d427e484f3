import { Inject, Injectable } from '@nestjs/common';
import type { Area, Post } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { AreaNames, type DeadlineRow } from '@ocop/records';

/** A deadline with what the place of its holder is called. */
export type CalledDeadline = DeadlineRow & { readonly holderName: string | null };

/** Rows name places by their paths; people know them by their names. */
@Injectable()
export class PlaceNames {
  constructor(@Inject(AreaNames) private readonly names: AreaNames) {}

  async ofHolders(rows: readonly DeadlineRow[]): Promise<CalledDeadline[]> {
    const names = await this.of(rows.flatMap(({ holderArea }) => holderArea ?? []));
    return rows.map((row) => {
      const { holderArea: area } = row;
      return { ...row, holderName: area === null ? null : (names.get(area) ?? area) };
    });
  }

  async ofPlaces<R extends { readonly area: Area }>(
    rows: readonly R[],
  ): Promise<(R & { areaName: string })[]> {
    const names = await this.of(rows.map(({ area }) => area));
    return rows.map((row) => ({ ...row, areaName: names.get(row.area) ?? row.area }));
  }

  /** The same where holders are told as posts. */
  async ofPosts<R extends { readonly holder: Post | null }>(
    rows: readonly R[],
  ): Promise<(Omit<R, 'holder'> & { holder: (Post & { name: string }) | null })[]> {
    const names = await this.of(rows.flatMap(({ holder }) => holder?.area ?? []));
    return rows.map(({ holder, ...row }) => ({
      ...row,
      holder: holder && {
        ...{ role: holder.role, area: holder.area },
        name: names.get(holder.area) ?? holder.area,
      },
    }));
  }

  /** The asker need not see the cases that named a place to know what it is called. */
  private async of(areas: readonly Area[]): Promise<ReadonlyMap<Area, string>> {
    return areas.length === 0 ? new Map() : internally(() => this.names.of(areas));
  }
}

/** The same for a list that is read to its end. */
export async function* calledPortions<R, S>(
  portions: AsyncGenerator<R[]>,
  call: (rows: readonly R[]) => Promise<S[]>,
): AsyncGenerator<S[]> {
  for await (const rows of portions) yield await call(rows);
}

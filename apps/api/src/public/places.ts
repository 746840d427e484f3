import { Inject, Injectable } from '@nestjs/common';
import { internally } from '@ocop/platform';
import { PublicRegisterQueries, searchText } from '@ocop/records';
import { KeptAwhile } from './kept-awhile';

const A_MINUTE = 60_000;

interface Place {
  readonly area: string;
  readonly names: readonly string[];
  /** Its names and those of the communes it came from and went into, to search in. */
  readonly search: readonly string[];
}

/** Communes by the names they have and had: an old name leads to the unit that took over, and back. */
@Injectable()
export class Places {
  private readonly kept = new KeptAwhile<readonly Place[]>(A_MINUTE, 1);

  constructor(@Inject(PublicRegisterQueries) private readonly register: PublicRegisterQueries) {}

  /** Areas of the communes that are, or were, called so. */
  async called(text: string): Promise<string[]> {
    const wanted = searchText(text);
    if (wanted.length < 2) return [];
    const places = await this.all();
    return places
      .filter(({ search }) => search.some((name) => name.includes(wanted)))
      .map(({ area }) => area);
  }

  /** What an area is called; undefined where no plan and no certificate has named it. */
  async nameOf(area: string): Promise<string | undefined> {
    return (await this.all()).find((place) => place.area === area)?.names[0];
  }

  private all(): Promise<readonly Place[]> {
    return this.kept.of('', () => internally(() => this.read()));
  }

  private async read(): Promise<readonly Place[]> {
    const [named, successions] = await Promise.all([
      this.register.places(),
      this.register.successions(),
    ]);
    const names = new Map<string, string[]>();
    for (const { area, name } of named) names.set(area, [...(names.get(area) ?? []), name]);
    const bound = (area: string) => {
      const heir = successions.find(({ former }) => former === area)?.successor;
      const family = [area, ...(heir === undefined ? [] : [heir])];
      const formers = successions.filter(({ successor }) => family.includes(successor));
      return [...new Set([...family, ...formers.map(({ former }) => former)])];
    };
    return [...names].map(([area, own]) => ({
      area,
      names: own,
      search: bound(area)
        .flatMap((place) => [...(names.get(place) ?? []), slugWords(place)])
        .map((name) => searchText(name)),
    }));
  }
}

/** `huong-van` of `hue/huong-tra/huong-van`: a former commune that no certificate names is known by its path alone. */
function slugWords(area: string): string {
  return (area.split('/').at(-1) ?? '').replaceAll('-', ' ');
}

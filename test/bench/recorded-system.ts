import { Pool } from 'pg';
import { recordStory } from '../support/story-in-database';
import { playOnPaper } from '../support/story-on-paper';
import { SeparateSystem } from '../support/separate-system';

/** The API in a process of its own beside a log in which the whole story stands: for what only reads. */
export async function onRecordedStory<T>(act: (system: SeparateSystem) => Promise<T>): Promise<T> {
  const system = await SeparateSystem.start(true);
  const owner = new Pool({ connectionString: system.ownerUrl, max: 1 });
  try {
    await recordStory(owner, playOnPaper());
    await system.run('api', ['api']);
    return await act(system);
  } finally {
    await owner.end();
    await system.stop();
  }
}

/** So many products more, in all the communes and stages that the story knows, under names of their own. */
export async function addProducts({ ownerUrl }: SeparateSystem, count: number): Promise<void> {
  const owner = new Pool({ connectionString: ownerUrl, max: 1 });
  try {
    await owner.query(
      `with known as (select *, row_number() over (order by id) - 1 as no, count(*) over () as of
                      from product_overview)
       insert into product_overview
       select made.* from generate_series(1, $1::int) n
       join known on known.no = n % known.of,
       jsonb_populate_record(null::product_overview, to_jsonb(known) - 'no' - 'of' || jsonb_build_object(
         'id', 'bench-' || n, 'name', known.name || ' số ' || n, 'search', known.search || ' so ' || n,
         'stage', (array['preparing', 'at-commune', 'at-office', 'on-agenda', 'scored', 'closed'])[1 + n % 6],
         'late', n % 11 = 0)) made`,
      [count],
    );
    await owner.query('vacuum analyze product_overview');
  } finally {
    await owner.end();
  }
}

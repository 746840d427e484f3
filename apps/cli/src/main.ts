import 'reflect-metadata';
import { startSystem } from './system/system';
import { sayTo } from './system/say';
import { seedPeople } from './system/demo-people';
import { readStory, storyBeside } from './story/read-story';
import { Player, folderOf } from './story/player';
import { CaseGateway, openClient } from '@ocop/platform';

async function main() {
  const t0 = Date.now();
  const say = sayTo((t) => process.stdout.write(t));
  const system = await startSystem({ data: process.argv[2]!, port: 0 }, say);
  console.log('ready', Date.now() - t0);
  const { planFile, storyFile } = storyBeside('huong-tra-2024');
  const story = await readStory(storyFile!);
  const keys = await seedPeople(system.dataFolder, system.settings.DATABASE_URL, story.people);
  const client = await openClient(system.settings);
  const t1 = Date.now();
  await new Player(story, { apiUrl: system.apiUrl, keys, gateway: new CaseGateway(client), folder: folderOf(planFile), onProgress: async (s) => { console.log(Date.now()-t1, new Date(s.at).toISOString(), s.key, s.act.kind==='command'?s.act.command.type:''); } }).play();
  console.log('played', Date.now() - t1);
  await client.connection.close();
  await system.stop();
  console.log('stopped');
}
main().catch((e) => { console.error(e, e.problem); process.exit(1); });

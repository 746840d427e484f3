import { QUEUES } from '@ocop/contracts';
import { openClient, projectRoot, SEARCH_ATTRIBUTES } from '@ocop/platform';
import { CaseIndex, guardFaults } from '@ocop/records';
import type { Client, Connection } from '@temporalio/client';
import type { Command } from 'commander';
import { statfs } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { examples } from '../help';
import { said } from '../language';
import { type Backstage, openBackstage } from './backstage';
import type { CommonOptions } from './connection';
import { workingDays } from './doctor-calendar';
import { casesThatStand } from './doctor-cases';
import { filesAsKept } from './doctor-files';
import { lawsKnown } from './doctor-laws';
import { signing } from './doctor-signing';
import { EXIT } from './exit';
import type { Finding } from './finding';
import { explain, print } from './output';

const ENOUGH = said('đủ', 'all there');

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      said(
        'xem máy, máy chủ và cấu hình; mã kết thúc 1 khi có chỗ cần xem',
        'look over the machine, the servers and the settings; exit code 1 when something needs attention',
      ),
    )
    .option('--data <folder>', said('thư mục dữ liệu', 'data folder'))
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    )
    .addHelpText('after', examples('npx ocop doctor'))
    .action(async (options: CommonOptions) => {
      process.exitCode = await doctor(options).catch(explain);
    });
}

async function doctor(options: CommonOptions): Promise<number> {
  const stage = await openBackstage(options);
  try {
    const findings = [
      ...(await machine()),
      ...(await database(stage)),
      ...(await engine(stage)),
      ...(await casesThatStand(stage)),
      await filesAsKept(stage),
      await signing(stage),
      await mail(stage),
      await workingDays(stage),
      await lawsKnown(stage),
    ];
    print(options.json ?? false, findings, () =>
      findings.map(
        ({ what, ok, found, advice }) =>
          `${ok ? said('tốt ', 'good') : said('XEM ', 'LOOK')} ${what}: ${found}${ok || !advice ? '' : ` - ${advice}`}`,
      ),
    );
    return findings.every(({ ok }) => ok) ? EXIT.done : EXIT.refused;
  } finally {
    await stage.close();
  }
}

async function machine(): Promise<Finding[]> {
  const { bavail, bsize } = await statfs(projectRoot());
  const free = Math.round((bavail * bsize) / 1e6);
  return [
    { what: 'Node', ok: true, found: process.versions.node },
    {
      what: said('Đĩa còn trống', 'Free disk'),
      ok: free > 1_000,
      found: `${free} MB`,
      advice: said(
        'dọn đĩa: nhật ký sự kiện không được phép thiếu chỗ',
        'make room: the event log must not run out of it',
      ),
    },
  ];
}

async function database({ pool }: Backstage): Promise<Finding[]> {
  const { rows } = await pool.query<{
    version: string;
    encoding: string;
  }>(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  );
  const [found] = rows;
  const guards = await guardFaults(pool);
  const busy = await new CaseIndex(pool).busy({ most: 3 });
  return [
    { what: 'PostgreSQL', ok: true, found: found?.version ?? '' },
    {
      what: said('Bảng mã', 'Encoding'),
      ok: found?.encoding === 'UTF8',
      found: found?.encoding ?? '',
      advice: said('tạo lại với UTF8', 'create it anew with UTF8'),
    },
    {
      what: said('Chốt chống sửa nhật ký và quyền trên nhật ký', 'Guards and rights of the log'),
      ok: guards.length === 0,
      found:
        guards.length === 0
          ? said('nguyên như lúc tạo', 'as they were made')
          : guards.map(({ guard, got }) => `${guard}: ${got}`).join('; '),
      advice: said(
        'chạy `ocop audit verify` với dấu niêm phong đã giữ; hỏi chủ cơ sở dữ liệu ai đã sửa',
        'run `ocop audit verify` against the seal you keep; ask the owner of the database who changed them',
      ),
    },
    {
      what: said('Việc đang chờ dịch vụ', 'Work waiting for services'),
      ok: busy.length === 0,
      found: busy.length === 0 ? said('không', 'none') : busy.join(', '),
      advice: said(
        'xem hoạt động đang lặp lại trong trang Temporal',
        'look for activities that repeat on Temporal’s page',
      ),
    },
  ];
}

async function engine({ settings }: Backstage): Promise<Finding[]> {
  let client: Client;
  try {
    client = await openClient(settings);
  } catch (error) {
    const found = (error as Error).message;
    return [
      {
        what: 'Temporal',
        ok: false,
        found,
        advice: said('kiểm tra TEMPORAL_ADDRESS', 'check TEMPORAL_ADDRESS'),
      },
    ];
  }
  try {
    const { workflowService, operatorService } = client.connection as Connection;
    const { serverVersion } = await workflowService.getSystemInfo({});
    const namespace = settings.TEMPORAL_NAMESPACE;
    const known = await operatorService.listSearchAttributes({ namespace });
    const missing = Object.keys(SEARCH_ATTRIBUTES).filter(
      (name) => !known.customAttributes?.[name],
    );
    const idle = await queuesWithoutWorker(client, namespace);
    return [
      { what: 'Temporal', ok: true, found: serverVersion ?? '' },
      {
        what: said('Thuộc tính tìm kiếm', 'Search attributes'),
        ok: missing.length === 0,
        found: missing.length === 0 ? ENOUGH : `${said('thiếu', 'missing')} ${missing.join(', ')}`,
        advice: said('khởi động lại hệ thống để tạo', 'start the system again to make them'),
      },
      {
        what: said('Hàng đợi có người làm', 'Queues with a worker'),
        ok: idle.length === 0,
        found: idle.length === 0 ? ENOUGH : `${said('trống', 'without')}: ${idle.join(', ')}`,
        advice: said(
          'khởi động các ứng dụng còn thiếu (npm start)',
          'start the apps that are missing (npm start)',
        ),
      },
    ];
  } finally {
    await client.connection.close();
  }
}

async function queuesWithoutWorker(client: Client, namespace: string): Promise<string[]> {
  const idle: string[] = [];
  for (const [name, queue] of Object.entries(QUEUES)) {
    const { pollers } = await client.connection.workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: queue },
      // Workflow tasks have a queue of their own beside that of activities.
      taskQueueType: name === 'workflows' ? 1 : 2,
    });
    const recently = Date.now() / 1000 - 120;
    if (!pollers?.some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) > recently))
      idle.push(queue);
  }
  return idle;
}

function mail({ settings }: Backstage): Promise<Finding> {
  const { hostname, port } = new URL(settings.SMTP_URL);
  return new Promise((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port || 25) });
    const end = (ok: boolean, found: string) => {
      socket.destroy();
      resolve({
        what: said('Máy chủ thư', 'Mail server'),
        ok,
        found,
        advice: said('kiểm tra SMTP_URL', 'check SMTP_URL'),
      });
    };
    socket.setTimeout(3_000, () => end(false, said('không trả lời', 'no answer')));
    socket.once('error', (error) => end(false, error.message));
    socket.once('data', (greeting) => end(true, greeting.toString().trim().slice(0, 60)));
  });
}

import { findCalendar, CURRENT_CALENDAR } from '@ocop/calendar';
import { QUEUES } from '@ocop/contracts';
import { openClient, projectRoot, SEARCH_ATTRIBUTES } from '@ocop/platform';
import { CaseIndex, guardFaults } from '@ocop/records';
import type { Client, Connection } from '@temporalio/client';
import type { Command } from 'commander';
import { statfs } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { type Backstage, openBackstage } from './backstage';
import type { CommonOptions } from './connection';
import { casesThatStand } from './doctor-cases';
import type { Finding } from './finding';
import { EXIT } from './exit';
import { explain, print } from './output';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'look over the machine, the servers and the settings; exit code 1 when something needs attention',
    )
    .option('--data <folder>', 'data folder')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  npx ocop doctor\n')
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
      await mail(stage),
      calendar(),
    ];
    print(options.json ?? false, findings, () =>
      findings.map(
        ({ what, ok, found, advice }) =>
          `${ok ? 'tốt ' : 'XEM '} ${what}: ${found}${ok || !advice ? '' : ` - ${advice}`}`,
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
      what: 'Đĩa còn trống',
      ok: free > 1_000,
      found: `${free} MB`,
      advice: 'dọn đĩa: nhật ký sự kiện không được phép thiếu chỗ',
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
      what: 'Bảng mã',
      ok: found?.encoding === 'UTF8',
      found: found?.encoding ?? '',
      advice: 'tạo lại với UTF8',
    },
    {
      what: 'Chốt chống sửa nhật ký và quyền trên nhật ký',
      ok: guards.length === 0,
      found:
        guards.length === 0
          ? 'nguyên như lúc tạo'
          : guards.map(({ guard, got }) => `${guard}: ${got}`).join('; '),
      advice: 'chạy `ocop audit verify` với dấu niêm phong đã giữ; hỏi chủ cơ sở dữ liệu ai đã sửa',
    },
    {
      what: 'Việc đang chờ dịch vụ',
      ok: busy.length === 0,
      found: busy.length === 0 ? 'không' : busy.join(', '),
      advice: 'xem hoạt động đang lặp lại trong trang Temporal',
    },
  ];
}

async function engine({ settings }: Backstage): Promise<Finding[]> {
  let client: Client;
  try {
    client = await openClient(settings);
  } catch (error) {
    const found = (error as Error).message;
    return [{ what: 'Temporal', ok: false, found, advice: 'kiểm tra TEMPORAL_ADDRESS' }];
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
        what: 'Thuộc tính tìm kiếm',
        ok: missing.length === 0,
        found: missing.length === 0 ? 'đủ' : `thiếu ${missing.join(', ')}`,
        advice: 'khởi động lại hệ thống để tạo',
      },
      {
        what: 'Hàng đợi có người làm',
        ok: idle.length === 0,
        found: idle.length === 0 ? 'đủ' : `trống: ${idle.join(', ')}`,
        advice: 'khởi động các ứng dụng còn thiếu (npm start)',
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
      resolve({ what: 'Máy chủ thư', ok, found, advice: 'kiểm tra SMTP_URL' });
    };
    socket.setTimeout(3_000, () => end(false, 'không trả lời'));
    socket.once('error', (error) => end(false, error.message));
    socket.once('data', (greeting) => end(true, greeting.toString().trim().slice(0, 60)));
  });
}

function calendar(): Finding {
  const { version, years } = findCalendar(CURRENT_CALENDAR);
  const open = years.filter(({ status }) => status !== 'final').map(({ year }) => year);
  return {
    what: 'Lịch làm việc',
    ok: true,
    found: `${version}${open.length > 0 ? `; chưa chính thức: ${open.join(', ')}` : ''}`,
  };
}

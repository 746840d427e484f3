import { type Answer, streamName, type Work } from '@ocop/casework';
import type { OwnCommand } from '@ocop/contracts';
import { workflowInfo } from '@temporalio/workflow';
import { certificates, letters, notifications, registers, scoring } from '../activity-policies';
import type { Desk } from './desk';

/** Has one piece of work done by the service that does such work; the answer is recorded by the case. */
export async function perform(desk: Desk, work: Work): Promise<Answer> {
  const from = streamName({ type: desk.aggregate.type, id: desk.state.id });
  switch (work.kind) {
    case 'tell': {
      const { to, command } = work.message;
      const commandId = `${from}#${work.id}`;
      const request = { from, commandId, message: work.message };
      const summary = `${command.type} → ${streamName(to)}`;
      return letters.tell.executeWithOptions({ summary }, [request]);
    }
    case 'notify': {
      const { notice, at } = work;
      const summary = `${notice.template}: ${notice.to.length} nơi nhận`;
      return notifications.sendNotice.executeWithOptions({ summary }, [
        { stream: from, notice, at },
      ]);
    }
    case 'score':
      return scoring.tallyScores(work.request);
    case 'issue-certificate':
      return certificates.issueCertificate(work.request);
    case 'take-signature':
      return certificates.takeSignature(work.request);
    case 'write-letter':
      return certificates.writeLetter(work.request);
    case 'list-producers':
      return registers.listProducers(work.request);
  }
}

/** What the case is told when a piece of work has been done; under this name it counts once. */
export function workDone(work: Work, result: Answer): OwnCommand {
  const command = { type: 'WorkDone', work: work.id, result };
  return { command, cause: `${workflowInfo().workflowId}#${work.id}` };
}

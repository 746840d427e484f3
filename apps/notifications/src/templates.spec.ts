import { playOnPaper } from '../../../test/support/story-on-paper';
import { templates } from './templates';
import { writeMessage } from './write-message';

interface Ordered {
  readonly template: string;
  readonly facts: Record<string, string>;
  readonly to: readonly { readonly facts?: Record<string, string> }[];
}

const ordered = playOnPaper()
  .events.filter(({ type }) => type === 'NoticeOrdered')
  .map(({ data }) => (data as { notice: Ordered }).notice);

test('every message of the story can be written from the facts it carries', () => {
  expect(ordered.length).toBeGreaterThan(100);
  for (const { template, facts, to } of ordered) {
    for (const { facts: own } of to) {
      const { subject, body } = writeMessage(template, { ...facts, ...own });
      expect(subject).not.toMatch(/\{\{|undefined|\n/);
      expect(body).not.toMatch(/\{\{|undefined|\[object/);
      expect(subject.length).toBeGreaterThan(10);
    }
  }
});

test('a message that nobody can write is an error and never a blank', () => {
  expect(() => writeMessage('no-such', {})).toThrow('no message template');
  expect(() => writeMessage('cycle-opened', {})).toThrow();
  expect(Object.keys(templates).length).toBeGreaterThan(20);
});

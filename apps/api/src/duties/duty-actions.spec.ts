import { dutyActions, givenBy } from './duty-actions';

const commandsOf = (...args: Parameters<typeof dutyActions>) =>
  dutyActions(...args).map(({ command }) => command);

test('a commune checks the dossier or returns it; more time and withdrawing are elsewhere', () => {
  const commands = commandsOf('product-cycle/bun', 'commune-check', 'commune-officer');
  expect(commands).toEqual(expect.arrayContaining(['CheckDossier', 'ReturnDossier']));
  expect(commands).not.toContain('Withdraw');
});

test('the authority decides on submitted results', () => {
  expect(commandsOf('evaluation-round/dot-1', 'submitted', 'authority')).toEqual(
    expect.arrayContaining(['ApproveResults', 'ReturnResults']),
  );
});

test('a report of a commune is a duty of its own, which knows which report of whom', () => {
  const task = 'report:half-year:hue/huong-tra/huong-toan';
  expect(commandsOf('programme-year/ht', 'running', 'commune-officer', 'report')).toEqual([
    'SubmitReport',
  ]);
  expect(givenBy(task)).toEqual({ report: 'half-year', commune: 'hue/huong-tra/huong-toan' });
  expect(givenBy('activity:conference')).toEqual({ activity: 'conference' });
  expect(givenBy('office-intake')).toEqual({});
});

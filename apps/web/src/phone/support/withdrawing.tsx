import { useState } from 'react';
import { useSay } from '../../shared/language';
import { Refusal } from '../parts/states';
import type { OwnSupport } from './papers-of';
import { useClaimCommand } from './use-support';

/** Takes the claim back; folded, since it is seldom wanted. */
export function Withdrawing({ own }: { own: OwnSupport }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const send = useClaimCommand(own.recognition);
  if (!own.nextActions.some(({ command }) => command === 'WithdrawSupport')) return null;
  const words = say('Rút đề nghị hỗ trợ', 'Withdraw the claim');
  return (
    <details>
      <summary>{words}</summary>
      <p className="quiet">
        {say(
          'Đề nghị khép lại; còn thời gian thì đề nghị lại được.',
          'The claim is closed; while the days last it may be made again.',
        )}
      </p>
      <label>
        {say('Vì sao rút', 'Why')}
        <textarea
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <Refusal error={send.error} />
      <button
        type="button"
        className="button second"
        disabled={reason.trim() === '' || send.isPending}
        onClick={() => send.mutate(() => ({ type: 'WithdrawSupport', reason: reason.trim() }))}
      >
        {words}
      </button>
    </details>
  );
}

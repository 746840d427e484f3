import { proxySinks, type Sinks, type WorkflowInterceptorsFactory } from '@temporalio/workflow';

export interface DigestSinks extends Sinks {
  digest: { note(kind: string, what: object): void };
}

const { digest } = proxySinks<DigestSinks>();

/** Notes every command that workflow code gives to the engine, also while it is replayed. */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  outbound: [
    {
      scheduleActivity(input, next) {
        const { activityType, args, options } = input;
        digest.note('activity', { activityType, args, options });
        return next(input);
      },
      scheduleLocalActivity(input, next) {
        const { activityType, args, options } = input;
        digest.note('local activity', { activityType, args, options });
        return next(input);
      },
      startTimer(input, next) {
        digest.note('timer', { durationMs: input.durationMs, options: input.options });
        return next(input);
      },
      continueAsNew(input, next) {
        digest.note('continue as new', { args: input.args });
        return next(input);
      },
    },
  ],
});

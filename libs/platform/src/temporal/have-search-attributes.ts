import type { OperatorService } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from './search-attributes';

const TYPES = { Keyword: 2, Datetime: 6 } as const;

/** Either kind of connection that an app may have. */
export interface EngineConnection {
  readonly operatorService: OperatorService;
}

/**
 * Makes the search attributes that a namespace lacks. Without them no case can be opened: an app that may not make
 * them says so when it starts, with the command that does; another app, or somebody, may make them while it runs.
 */
export async function haveSearchAttributes(
  { operatorService }: EngineConnection,
  namespace: string,
): Promise<void> {
  const missing = async () => {
    const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
    return Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => !(name in customAttributes));
  };
  try {
    const wanted = await missing();
    if (wanted.length === 0) return;
    const searchAttributes = Object.fromEntries(wanted.map(([name, type]) => [name, TYPES[type]]));
    await operatorService.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    // Several apps that start together make them together; only what is missing afterwards matters.
    const left = await missing().catch(() => Object.entries(SEARCH_ATTRIBUTES));
    if (left.length > 0) tell(namespace, left, error as Error);
  }
}

function tell(
  namespace: string,
  missing: readonly (readonly [string, string])[],
  { message }: Error,
): void {
  const wanted = missing.map(([name, type]) => `--name ${name} --type ${type}`).join(' ');
  const msg =
    `search attributes are missing in namespace ${namespace} and could not be made (${message}); ` +
    `make them: temporal operator search-attribute create --namespace ${namespace} ${wanted}`;
  process.stderr.write(`${JSON.stringify({ level: 'error', msg })}\n`);
}

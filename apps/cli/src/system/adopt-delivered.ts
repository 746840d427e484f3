import { adoptDelivered } from '@ocop/records';
import { Client } from 'pg';

/** Puts on record what a new system is installed with; one that has a record already is left as it is. */
export async function adoptWhatIsDelivered(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await adoptDelivered(owner);
  } finally {
    await owner.end();
  }
}

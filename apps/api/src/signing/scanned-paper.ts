import { Inject, Injectable } from '@nestjs/common';
import { EXTENSIONS, FileRefused, PictureDrawer } from '@ocop/files';
import { onAPage, opens } from '@ocop/typeset';
import { Intake } from '../files/intake';
import { ProblemError } from '../problems/problem';

/** A page of A4 at 250 points an inch, and less than what is kept of one paper. */
const ON_A_PAGE = { side: 2_900, most: 4_000_000 };

/** What a scanner or a telephone made of a paper, as a file to be shown and printed. */
@Injectable()
export class ScannedPaper {
  constructor(
    @Inject(Intake) private readonly intake: Intake,
    @Inject(PictureDrawer) private readonly drawer: PictureDrawer,
  ) {}

  /** @throws FileRefused; ProblemError SCAN_NOT_OPENED */
  async of(given: Buffer): Promise<Buffer> {
    const { type, bytes } = await this.intake.look(given);
    if (type === 'image/jpeg' || type === 'image/png') {
      const [drawn] = await this.drawer.draw(bytes, type, [ON_A_PAGE]);
      return Buffer.from(await onAPage(drawn?.bytes ?? bytes));
    }
    if (type !== 'application/pdf') {
      const taken = ['pdf', 'jpg', 'png'];
      throw new FileRefused('FILE_TYPE_NOT_TAKEN', { got: EXTENSIONS[type], taken });
    }
    if (!(await opens(bytes))) throw new ProblemError('SCAN_NOT_OPENED');
    return bytes;
  }
}

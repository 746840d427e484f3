/** What a notice says, in Liquid; a fact that a template names and the notice lacks is an error, not a blank. */
export interface NoticeTexts {
  readonly subject: string;
  readonly body: string;
}

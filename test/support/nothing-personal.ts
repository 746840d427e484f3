/**
 * What holds nothing of a person, so that a test can tell it from what somebody forgot: columns of the schema that can hold
 * text, and fields of events. What may hold something stands in the inventory (`libs/records/src/personal`).
 */
export const NOTHING_PERSONAL_IN: Readonly<Record<string, string>> = {
  account_changes: 'db_role subject operation',
  api_keys: 'id post commands replaced_by',
  area_succession: 'former successor programme',
  calendar_versions: 'version base body',
  case_troubles: 'stream code detail',
  certificate_prints: 'certificate printed_as',
  certificate_proofs: 'certificate key',
  certificate_register:
    'id recognition number product commune area authority_area authority regulation law stage sha256 state code ' +
    'content_hash decision signer_capacity supersedes superseded_by earlier picture ' +
    'intention',
  certificates:
    'id cycle authority book number file_hash state code code_unit content_hash draft_hash signer_capacity supersedes ' +
    'template_hash template_fault',
  certificate_templates: 'id sha256 state',
  channel_standings: 'channel trouble',
  channel_tokens: 'channel seed refresh_token access_token',
  collected_messages: 'key role channel',
  correction_requests: 'id field outcome',
  current_products: 'product',
  deadlines: 'stream id kind area state holder_role rule basis',
  deliveries: 'key role channel state claimed_by',
  delivery_reports: 'key role channel kind code',
  delivery_wishes: 'mode channels language',
  documents: 'id kind sha256',
  dossier_papers: 'product item paper',
  dossiers: 'product sha256',
  events: 'type cause print basis prev_hash hash',
  factor_recoveries: 'id',
  files: 'id sha256 original_sha256 type flags scan',
  held_notices: 'role office template template_hash state',
  invitations: 'purpose handle',
  matter: 'sha256',
  message_templates: 'id area template state sha256',
  migrations: 'name',
  notice_settings: 'area',
  notices: 'key role stream template template_hash',
  number_books: 'authority book',
  papers: 'id kind files',
  passkeys: 'transports',
  people: 'kind',
  personal_looks: 'reader_role what',
  plan_sheets: 'id',
  posts: 'id role capacity',
  saved_views: 'id list',
  product_overview:
    'id name commune area authority_area kind programme regulation stage tier round holder_role scores decision ' +
    'certificate_id certificate_number renewal_of criteria_set self_score picture',
  programme_board: 'id title authority area tier regulation stage text_sha256 reached',
  provider_identities: 'issuer',
  report_secrets: 'secret',
  round_board: 'id programme mode tier authority office area regulation stage decision letter',
  score_drafts: 'round product criterion set',
  score_tallies: 'key',
  servings: 'key role stream template state how',
  sessions: 'post how handle',
  sign_in_challenges: 'name_hash purpose',
  signed_commune_papers: 'product paper file',
  signed_papers: 'sha256 certificate',
  signing_readiness: 'means why',
  signing_keys: 'id public_key scope',
  status_lists: 'purpose bits_hash token',
  streams: 'stream type head_hash stage wake_why',
  support_claims:
    'recognition plan commune area authority_area number stage calendar kind payer standing waits_for heard missing asked decision',
  webhook_tries: 'webhook message_id outcome',
  webhooks: 'id secret role',
  work_queue: 'stream task role stage',
};

/** Fields of events by their last name, wherever they stand. */
const BY_NAME = `
  activity after amount answerBy area ask asOf askOn at capacity code contentHash authority average basedOn batch before calendar calledFor cause certificateNumber citation
  clause closesOn command communeName condition council criterion cycle date deadline decidedOn decision default defaults
  dossiersSentOn duty endsOnDayOff expiresOn forwardBy from ground groups idea identity illustrative intakeClosesBefore issuedOn
  inspectedOn item key labour lastDay law letter material minutes month notReady of office on opensOn packSizes paper payer picture place placeName plan product
  products programme quote receipt recogniseBy recognition regulation replaces report respondUntil rolledFrom round roundName
  rung sentOn sessionOn set sha256 signedOn supersedes symbol target template to type unit until validFrom validUntil variants what who why work`;

/** Those whose last name may also be somebody's: with the field they stand in. */
const BY_PLACE = `
  commune document id number title *.document *.page activities.id activities.name activities.note addedBy.number additions.by
  additions.id appointedBy.number approval.number authorities.id authorities.name authority.id authority.name basis.document
  certificate file certificate.id certificate.number changes.commune changes.name commune-check.id commune.name communes.name communesPropose.by
  completion.id councils.id councils.name deadline.id decision.number districts.name document.issuer document.number
  dossier.note file-dossier.id file-renewal.id files.id forward.by forward.id grace.id higher.id higher.name intake-closing.id
  intakeCloses.by matter.commune matter.id matter.name matter.number matter.title office-intake.id papers papers.id papers.name plan.id
  product.commune product.id product.name scope.product producers.commune products.commune products.id products.name receiver.id receiver.name recognise.by
  recognise.id recognised.commune recognised.id recognised.name recognised.number regulation.issuer regulation.number report.id
  above.by districts.by former.* was.id *.id reports.by reports.id reports.name yearlyFigures.asked yearlyFigures.by yearlyFigures.id yearlyFigures.name figures.id revocation.id round.id rounds.id rungs.id season.by sessions.by skipped.reason targets.id
  to.id to.name validity.id when.by`;

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
const [names, places] = [words(BY_NAME), words(BY_PLACE)];

/** True for a field that is known to hold nothing of a person. */
export function holdsNobody(field: string): boolean {
  return names.has(field.split('.').at(-1) ?? '') || places.has(lastTwo(field));
}

/** The end of a field's path, as the inventory names fields. */
export function lastTwo(field: string): string {
  return field.split('.').slice(-2).join('.');
}

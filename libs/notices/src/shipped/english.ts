import type { NoticeTemplate } from '@ocop/casework';
import type { NoticeTexts } from '../notice-texts';
import { supportEn } from './support';

const ABOUT = '{{ product }} - {{ owner }} ({{ commune }})';
const CERTIFICATE = `Certificate no. {{ certificate }} of ${ABOUT}`;
/** A long list is told by its first names. */
const linesOf = (list: string) =>
  `{% for item in ${list} %}- {{ item }}\n{% endfor %}{% if more > 0 %}- and {{ more }} more products\n{% endif %}`;
/** Results of the first products, and how many more there are. */
const RESULTS = `{% for item in results %}- {{ item | result }}\n{% endfor %}{% if more > 0 %}- and {{ more }} more products\n{% endif %}`;
const ROUND = 'round {{ round }} of {{ authority }}';

/** The same notices in English, for whoever wishes to be told in it. */
export const english: Readonly<Record<NoticeTemplate, NoticeTexts>> = {
  'plan-drafted': {
    subject: 'OCOP plan {{ year }} waits for approval',
    body: '{{ office }} hands in {{ title }} (no. {{ number }}). The year opens only once the plan is approved.',
  },
  'programme-opened': {
    subject: 'OCOP plan {{ year }} has been issued',
    body: '{{ title }} (no. {{ number }}) is open in the system. Communes are asked to go through the list of products, to guide producers with their dossiers and to report in time.',
  },
  'plan-amended': {
    subject: 'OCOP plan amended: {{ decision }}',
    body: '{{ decision }} of {{ signedOn }} amends {{ title }}:\n{% for item in changes %}- {{ item | change }}\n{% endfor %}The deadlines concerned have moved with it.',
  },
  'plan-withdrawn': {
    subject: 'OCOP plan withdrawn: {{ decision }}',
    body: '{{ decision }} of {{ signedOn }} withdraws {{ title }}. Reason: {{ reason | sentence }} Rounds and cycles of this plan end.',
  },
  'figures-asked': {
    subject: '{{ name }}: please answer by {{ lastDay }}',
    body: 'Under {{ title }} you are asked for {{ name }} (figures of {{ figuresOf }}) by {{ lastDay }}. It takes a few minutes on your telephone; your commune can fill it in for you when you call.',
  },
  'report-arrived': {
    subject: '{{ place }} has sent: {{ report }}',
    body: '{{ place }} has sent {{ report }} under {{ title }}{% if asOf %}, with figures as of {{ asOf }}{% endif %}. The page Reports shows what it says, its figures and who is missing.',
  },
  'report-corrected': {
    subject: '{{ place }} has corrected: {{ report }}',
    body: '{{ place }} has sent {{ report }} again under {{ title }}{% if asOf %}, with figures as of {{ asOf }}{% endif %}. Why: {{ reason | sentence }} What was sent before stays in the log.',
  },
  'intake-moved': {
    subject: '{{ product }}: dossiers are now due by {{ lastDay }}',
    body: `By {{ decision }} the dossier of ${ABOUT} must have reached the office by the end of {{ lastDay }}.`,
  },
  'cycle-opened': {
    subject: '{{ product }}: OCOP cycle opened',
    body: `${ABOUT} stands in {{ plan }}. Stage: {{ stage | stage }}.`,
  },
  'idea-returned': {
    subject: '{{ product }}: idea not accepted',
    body: `The idea of ${ABOUT} was not accepted. Reason: {{ reason | sentence }}`,
  },
  'plan-submitted': {
    subject: '{{ product }}: a business plan waits to be examined',
    body: `The producer has handed in the business plan of ${ABOUT}. {{ office }} is asked to examine it.`,
  },
  'plan-returned': {
    subject: '{{ product }}: business plan to be reworked',
    body: `The plan of ${ABOUT} was returned. Reason: {{ reason | sentence }} The producer is asked to complete it and hand it in again.`,
  },
  'dossier-filed': {
    subject: '{{ product }}: dossier filed, waits for the commune',
    body: `The dossier of ${ABOUT} was filed. The commune is asked to check it, to confirm raw material, labour, idea and local identity, and to pass it on in time.`,
  },
  'dossier-arrived': {
    subject: '{{ product }}: dossier passed on by the commune',
    body: `The commune has confirmed and passed on the dossier of ${ABOUT}. {{ office }} is asked to check its papers and take it in.`,
  },
  'dossier-returned': {
    subject: '{{ product }}: dossier to be completed',
    body: `The dossier of ${ABOUT} lacks:\n{% for item in missing %}- {{ item }}\n{% endfor %}To be completed by the end of {{ lastDay }}. Until then the office’s term stands still.`,
  },
  'dossier-completed': {
    subject: '{{ product }}: the producer has completed the dossier',
    body: `The dossier of ${ABOUT} was completed; the office’s term runs on from today.`,
  },
  'dossier-accepted': {
    subject: '{{ product }}: dossier taken in',
    body: `{{ office }} has taken in the dossier of ${ABOUT} under number {{ receipt }}.`,
  },
  'paper-ending': {
    subject: '{{ product }}: a paper is good until {{ lastDay }}',
    body: `In the dossier of {{ product }} ({{ commune }}) the paper “{{ paper }}” is good only until the end of {{ lastDay }}; the product’s cycle {% if decidedBy %}will not be over: it is decided by {{ decidedBy }} at the latest{% else %}goes on after that day{% endif %}.\n\nThe producer is asked to have it renewed and to put the new one among the product’s papers; the commune is asked to help.`,
  },
  rolled: {
    subject: '{{ product }}: moved to round {{ nextRound }}',
    body: `Round {{ round }} fixed its list before the dossier of ${ABOUT} was complete (stage: {{ stage | stage }}). The product moves to round {{ nextRound }}; what was filed stays filed.`,
  },
  'waits-at-office': {
    subject: '{{ product }}: round {{ round }} has fixed its list, the dossier still waits',
    body: `Round {{ round }} fixed its list while the dossier of ${ABOUT} waited to be taken in by {{ office }}. It can still enter this round until the council is convened; {{ office }} is asked to take it in before. The producer need do nothing.`,
  },
  'waits-for-round': {
    subject: '{{ product }}: waits for another round',
    body: `${ABOUT} could not enter the last round and the plan has no later one. The dossier stays as it is (stage: {{ stage | stage }}); {{ office }} is asked to name the round that will take it.`,
  },
  'round-refused': {
    subject: '{{ product }}: the round did not take the dossier',
    body: `The dossier of ${ABOUT} was taken in, but the round that was named did not take it ({{ code | refusal }}). It is back at {{ office }}, which is asked to name a round that is open and competent.`,
  },
  'cycle-closed': {
    subject: '{{ product }}: this year’s cycle has ended',
    body: `The cycle of ${ABOUT} has ended ({{ reason | reason }}). The producer may register again in next year’s plan.`,
  },
  'provisional-result': {
    subject: '{{ product }}: provisional result',
    body: `The council gave ${ABOUT} {{ average | points }} points ({{ stars | stars }}).{% if missed.size > 0 %} Fewer stars than the points would give, for minimums that were missed:\n{% for item in missed %}- {{ item | missed }}\n{% endfor %}{% else %} {% endif %}This is provisional and not decided; producer and commune may answer or appeal until the end of {{ lastDay }}.`,
  },
  'appeal-decided': {
    subject: '{{ product }}: answer to the appeal',
    body: "{% if outcome == 'upheld' %}The appeal is upheld: the council scores again.{% else %}The appeal is not upheld.{% endif %} Reason: {{ reason | sentence }}",
  },
  'not-recognised': {
    subject: '{{ product }}: not recognised yet',
    body: `${ABOUT} reached {{ average | points }} points ({{ stars | stars }}), below the {{ lowest }} points that recognition takes from {{ lowestStars | stars }} on. The producer may improve the product and register again in next year’s plan.`,
  },
  'handed-down': {
    subject: '{{ product }}: to be recognised by the result of the higher council',
    body: `The higher council gave ${ABOUT} {{ average | points }} points ({{ stars | stars }}): {{ authority }} is to recognise it.`,
  },
  forwarded: {
    subject: '{{ product }}: dossier sent to {{ office }}',
    body: `${ABOUT} reached {{ average | points }} points; the dossier was sent to {{ office }} by letter {{ letter }} for further evaluation.`,
  },
  recognised: {
    subject: '{{ product }}: recognised with {{ stars | stars }}',
    body: `${ABOUT} is recognised as an OCOP product with {{ stars | stars }}. Certificate no. {{ certificate }}, valid until the end of {{ validUntil | day }}.`,
  },
  'to-sign': {
    subject: '{{ product }}: certificate no. {{ certificate }} waits to be signed',
    body: `${CERTIFICATE} is made and waits for its signature. Download the file, sign it with the office’s tool and hand in the signed file; its validity begins once it is signed.`,
  },
  reissued: {
    subject: '{{ product }}: certificate issued anew, new number {{ certificate }}',
    body: `${CERTIFICATE} takes the place of no. {{ former }}; its term stays, until the end of {{ validUntil }}.`,
  },
  'list-frozen': {
    subject: `List fixed: ${ROUND}`,
    body: `The list of ${ROUND} has {{ products.size | plus: more }} products:\n${linesOf('products')}{{ office }} is asked to convene the council and to send the dossiers to its members.`,
  },
  'round-empty': {
    subject: `Ended without products: ${ROUND}`,
    body: `No product is left on the list of ${ROUND}; the round ends.`,
  },
  'product-left': {
    subject: `{{ left }} has left ${ROUND}`,
    body: `{{ left }} is no longer on the list of ${ROUND}. Left are:\n${linesOf('products')}`,
  },
  'second-pass': {
    subject: `Score again: ${ROUND}`,
    body: `Members differ by more than {{ limit }} points. The council is asked to discuss, and each member to score again:\n${linesOf('products')}`,
  },
  'scoring-reopened': {
    subject: `Scoring reopened: ${ROUND}`,
    body: `Reason: {{ reason | sentence }} Each member present is asked to score again; the earlier sheets are kept:\n${linesOf('products')}`,
  },
  'session-call': {
    subject: `{% if mode == 'written' %}Your written opinion is asked for{% else %}Council session on {{ sessionOn }}{% endif %}: ${ROUND}`,
    body: `To the members of the council. The dossiers of the products have been sent:\n${linesOf('products')}`,
  },
  'products-put-off': {
    subject: `Products put off: ${ROUND}`,
    body: `The council puts off to {% if to == 'next-round' %}the next round{% else %}a later session{% endif %}. Reason: {{ reason | sentence }}\n${linesOf('products')}`,
  },
  'session-closed': {
    subject: `Session closed: ${ROUND}`,
    body: 'Minutes {{ minutes }}. Results no longer change; {{ office }} is asked to submit them for decision.',
  },
  'reopening-proposed': {
    subject: `Reopening of the scoring proposed: ${ROUND}`,
    body: 'Reason: {{ reason | sentence }} A second person must confirm.',
  },
  'appeal-filed': {
    subject: `Appeal against a result: ${ROUND}`,
    body: 'The producer of {{ product }} appeals against the provisional result: {{ reason | sentence }} Whoever answers is no member of the council that scored.',
  },
  'results-submitted': {
    subject: `Results submitted: ${ROUND}`,
    body: `Report {{ report }}. Results:\n${RESULTS}You are asked to approve them and to issue the decision in time.`,
  },
  'results-returned': {
    subject: `Results returned: ${ROUND}`,
    body: 'Reason: {{ reason | sentence }}',
  },
  decided: {
    subject: `Results approved: ${ROUND}`,
    body: `Decision {{ decision }}:\n${RESULTS}{{ office }} is asked to publish the results{% if forwards %} and to send dossiers to the higher tier{% endif %}.`,
  },
  'deadline-reminder': {
    subject: 'Due by {{ lastDay }}: {{ deadline | duty }}{{ facts | subject }}',
    body: '{{ deadline | duty }}{{ facts | subject }}: the last day is {{ lastDay }}.{% if waiting %} Not ready yet:{% for item in waiting %}\n- {{ item }}{% endfor %}{% if more > 0 %}\n- and {{ more }} more products{% endif %}{% endif %}',
  },
  'deadline-late': {
    subject: 'Late since {{ lastDay }}: {{ deadline | duty }}{{ facts | subject }}',
    body: '{{ deadline | duty }}{{ facts | subject }}: was due by {{ lastDay }}. Please see to it now.',
  },
  escalation: {
    subject: 'Report of a delay: {{ deadline | duty }}{{ facts | subject }}',
    body: '{{ deadline | duty }}{{ facts | subject }}: was due by {{ lastDay }}. This is sent to the superior of whoever holds the work as well.',
  },
  'passed-on': {
    subject: '{{ authority }} takes over{{ facts | subject }}',
    body: '{{ authority }} takes over the open work{{ facts | subject }} by {{ document }}.',
  },
  'law-ends': {
    subject: '{{ product }}: to be decided before {{ until }}',
    body: `The dossier of ${ABOUT} was filed under the former rules: the decision can be signed until the end of {{ until }} only ({{ document }}).`,
  },
  'deadline-moved': {
    subject: 'New last day {{ lastDay }}: {{ deadline | duty }}{{ facts | subject }}',
    body: '{{ deadline | duty }}{{ facts | subject }}: the last day moves from {{ from }} to {{ lastDay }}, {% if why == "calendar" %}for a change of the working calendar{% else %}for new rules that are in force{% endif %} ({{ document }}).',
  },
  'renewal-window': {
    subject: '{{ product }}: may be filed again from {{ opensOn }} on',
    body: `${CERTIFICATE} ends on {{ validUntil }}. By {{ law }} a dossier for re-evaluation may be filed from {{ opensOn }} until the end of {{ closesOn }}.`,
  },
  'expiry-notice': {
    subject: '{{ product }}: recognition is about to end',
    body: `{{ authority }} gives notice: certificate no. {{ certificate }} of ${ABOUT} ends on {{ validUntil }}. The producer is asked to prepare a dossier for re-evaluation by {{ law }}.`,
  },
  expired: {
    subject: '{{ product }}: the certificate has ended',
    body: `Certificate no. {{ certificate }} ({{ stars | stars }}) of ${ABOUT} ended on {{ validUntil }}. The producer may no longer print or attach OCOP labels.`,
  },
  'renewal-asked': {
    subject: '{{ product }}: will it be evaluated again?',
    body: `${CERTIFICATE} ends on {{ validUntil }}. The producer is asked to answer by the end of {{ answerBy }}: evaluate again, propose a higher rank, or not go on. The answer helps to arrange rounds and binds nobody.`,
  },
  'mismatch-reported': {
    subject: '{{ product }}: a shopper reports a difference',
    body: `A shopper reports on ${ABOUT}, certificate no. {{ certificate }}: {{ mismatch | mismatch }}. Please look at it, and inspect where needed.`,
  },
  'correction-ordered': {
    subject: '{{ product }}: to be put right by the end of {{ until }}',
    body: `The inspection of ${ABOUT}, certificate no. {{ certificate }}, wants this put right by {{ ground }}:\n{{ what }}\nBy the end of {{ until }}. When done, the producer reports it in the system with photographs. Later than that the inspector may propose suspension or revocation.`,
  },
  'correction-reported': {
    subject: '{{ product }}: the producer says that it is put right',
    body: `The producer says of ${ABOUT}: {{ report | sentence }} Please look and conclude.`,
  },
  'correction-confirmed': {
    subject: '{{ product }}: put right',
    body: `The inspector confirms that ${ABOUT}, certificate no. {{ certificate }}, has been put right.`,
  },
  'correction-rejected': {
    subject: '{{ product }}: not put right yet, new last day {{ until }}',
    body: `What was done on ${ABOUT} is not enough. Reason: {{ reason | sentence }} New last day: {{ until }}.`,
  },
  'correction-missed': {
    subject: '{{ product }}: late with putting right',
    body: `${ABOUT}, certificate no. {{ certificate }}, has not been reported as put right in time:\n{{ what }}\nThe inspector is asked to consider; the producer may still report.`,
  },
  'suspension-proposed': {
    subject: '{{ product }}: suspension proposed',
    body: `Please consider suspending certificate no. {{ certificate }} of ${ABOUT}. Finding: {{ finding | sentence }}`,
  },
  'suspension-dismissed': {
    subject: '{{ product }}: certificate not suspended',
    body: `{{ authority }} has considered it: certificate no. {{ certificate }} of ${ABOUT} is not suspended. Reason: {{ reason | sentence }}`,
  },
  ...supportEn,
  'suspension-lifted': {
    subject: '{{ product }}: suspension lifted',
    body: `The suspension of certificate no. {{ certificate }} of ${ABOUT} is lifted by decision {{ decision }}.`,
  },
  suspended: {
    subject: '{{ product }}: certificate suspended',
    body: `${CERTIFICATE} is suspended. Reason: {{ reason | sentence }}`,
  },
  'renewal-refused': {
    subject: '{{ product }}: re-evaluation could not be opened',
    body: `The wish to evaluate ${ABOUT} again was not taken ({{ reason | refusal }}). Please turn to the OCOP office.`,
  },
  'revocation-proposed': {
    subject: '{{ product }}: revocation proposed',
    body: `Please consider revoking certificate no. {{ certificate }} of ${ABOUT}. Finding: {{ finding | sentence }}`,
  },
  'revocation-dismissed': {
    subject: '{{ product }}: certificate not revoked',
    body: `{{ authority }} has considered it: certificate no. {{ certificate }} of ${ABOUT} is not revoked. Reason: {{ reason | sentence }}`,
  },
  'struck-off': {
    subject: '{{ product }}: taken off the list of OCOP products',
    body: `${ABOUT}, certificate no. {{ certificate }}, is taken off the list by {{ decision }}, since it did not take part in a re-evaluation. This is no revocation for a breach; the producer may register again under the plan of a year.`,
  },
  revoked: {
    subject: '{{ product }}: certificate revoked',
    body: `${CERTIFICATE} is revoked by decision {{ decision }}.`,
  },
  'command-refused': {
    subject: 'Not carried out: {{ command | command }}',
    body: 'The command “{{ command | command }}” was refused: {{ code | refusal }}. Nothing has changed; please check and send it again.',
  },
};

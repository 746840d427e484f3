import type { CivilDate, Instant } from '@ocop/calendar';
import type { Area, Refusal } from '@ocop/ground';
import type { Average, Outcome, PartPoints, Rounding, Stars, Tier } from '@ocop/regulations';
import type { Matter } from './matter';

/** The page of works: what cases ask of services, and what these answer. Any work may come back refused as well. */
export interface ServiceWorks {
  readonly score: { readonly request: TallyRequest; readonly answer: Tally };
  readonly 'issue-certificate': {
    readonly request: CertificateRequest;
    readonly answer: CertificateRef | UnsignedCertificate;
  };
  readonly 'take-signature': {
    readonly request: SignatureRequest;
    readonly answer: CertificateRef;
  };
  readonly 'write-letter': { readonly request: LetterRequest; readonly answer: WrittenPaper };
  readonly 'list-producers': {
    readonly request: ProducersRequest;
    readonly answer: ListedProducers;
  };
}
export type ServiceKind = keyof ServiceWorks;

/** Work that can never be done as it is asked for: the case hears it, and people look. */
export interface Refused {
  readonly refused: Pick<Refusal, 'code' | 'facts'>;
}

export function isRefused(answer: object): answer is Refused {
  return 'refused' in answer;
}

/** Why, for whoever looks after the system. */
export function sayRefused({ refused: { code, facts } }: Refused): string {
  return `${code} ${JSON.stringify(facts)}`;
}

export interface TallyRequest {
  readonly round: string;
  readonly regulation: string;
  readonly tier: Tier;
  /** The log of the round up to this version holds the sheets. */
  readonly upTo: number;
  /** How means are rounded before they are compared; not at all where it is left out. */
  readonly rounding?: Rounding;
  /** What is to be added up: for each product the sheets of its latest pass, on the sheet of its criteria set. */
  readonly products: readonly {
    readonly id: string;
    readonly pass: number;
    readonly set?: string;
  }[];
  /** The plan's rule on products of 90 points and more; the law's own where it is left out. */
  readonly from90?: 'recognise-and-forward';
  /** Members whose sheets for a product are not counted, though they had come. */
  readonly without?: readonly { readonly product: string; readonly members: readonly string[] }[];
}

export interface Tally {
  readonly results: readonly RoundResult[];
}

/** What the scoring service made of a product's sheets. Results of earlier releases have the first five alone. */
export interface RoundResult {
  readonly product: string;
  /** The mean as it was compared with the bands. */
  readonly average: Average;
  /** The lower of what the points give and what the marks of the sheet allow. */
  readonly stars: Stars;
  readonly outcome: Outcome;
  /** Recognised here, and its dossier goes up besides. */
  readonly alsoForward?: true;
  readonly spread: number;
  /** The mean before it was rounded, where the council's rules round it. */
  readonly exact?: Average;
  /** What all sheets together give each part. */
  readonly parts?: PartPoints;
  /** Scored by part totals: without a criteria set nobody knows whether a minimum was missed. */
  readonly provisional?: true;
  readonly set?: string;
  readonly starByPoints?: Stars;
  readonly starByGates?: Stars;
  /** The marks up to the star of the points that the council missed: why the marks allow less. */
  readonly missed?: readonly MissedByCouncil[];
}

/** A minimum option for a star that not more than half of the sheets reach. */
export interface MissedByCouncil {
  readonly criterion: string;
  readonly star: Stars;
  /** How many sheets reach it. */
  readonly met: number;
}

/** An authority as its papers name it. */
export interface Signatory {
  readonly area: Area;
  readonly tier: Tier;
  readonly name: string;
  readonly office: string;
  readonly place: string;
  readonly symbol: string;
  /** Whoever signs for it; where nobody is named, the papers name the office alone. */
  readonly signer?: Signing;
}

/** Who signs, and as what: `CHỦ TỊCH`, `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`, `BỘ TRƯỞNG`. */
export interface Signing {
  readonly name: string;
  readonly capacity?: string;
}

export interface CertificateRequest {
  readonly cycle: string;
  /** A certificate that takes the place of an earlier one of the same recognition; 1 where it is left out. */
  readonly edition?: number;
  /** Number of the certificate whose place it takes. */
  readonly supersedes?: string;
  /** Day of its issue in Vietnam: the year of its number. Requests of earlier releases went by the decision's. */
  readonly issuedOn?: CivilDate;
  /** A registration number that the product has already: `T-X-STT-20yy`, of the old generation `T-H-X-STT-20yy`. */
  readonly code?: string;
  /** Codes of province and commune, from which a registration number is made where there is none. */
  readonly unit?: string;
  readonly packSizes?: readonly string[];
  readonly variants?: readonly string[];
  /** SHA-256 under which the picture of the product is kept; certificates without one leave it out. */
  readonly picture?: string;
  readonly product: string;
  readonly owner: string;
  readonly address: string;
  readonly stars: Stars;
  readonly authority: Signatory;
  readonly decision: {
    readonly number: string;
    readonly signedOn: CivilDate;
    readonly authority: string;
  };
  readonly regulation: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

/** What exactly was recognised, and nothing beyond it. */
export interface CertificateScope {
  readonly product: string;
  readonly packSizes: readonly string[];
  readonly variants: readonly string[];
  readonly producer: string;
  readonly place: string;
}

/** Who signed a paper, as what, and when. */
export interface PaperSignature {
  readonly signedBy: string;
  readonly capacity: string;
  readonly signedAt: Instant;
  /** By hand the day alone is known: `signedAt` is when that day began in Vietnam. */
  readonly means: 'demonstration' | 'pkcs12' | 'external' | 'by-hand';
}

/** Who signed the printed paper by hand, and on which day: told by whoever hands its scan in. */
export interface HandSigned {
  readonly signedBy: string;
  readonly signedOn: CivilDate;
}

export interface CertificateRef {
  /** Public id of the certificate, part of its verification address; of certificates of now, 128 random bits. */
  readonly id: string;
  readonly number: string;
  /** Of the file, with its signature. */
  readonly sha256: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  /** Of what it says, whatever its file looks like. */
  readonly contentHash?: string;
  readonly code?: string;
  readonly scope?: CertificateScope;
  /** Number of the decision. */
  readonly decision?: string;
  readonly signature?: PaperSignature;
  readonly supersedes?: string;
  /** SHA-256 of the picture that it shows. */
  readonly picture?: string;
  /** SHA-256 of the template that its file was set with. */
  readonly template?: string;
}

/** A certificate that has its number and its file, and waits for whoever signs it. */
export interface UnsignedCertificate {
  readonly unsigned: {
    readonly id: string;
    readonly number: string;
    /** Of the file that goes out to be signed. */
    readonly sha256: string;
  };
}

/** A file that was handed in as the signed one of a certificate, by its hash. */
export interface SignatureRequest {
  readonly certificate: string;
  readonly file: string;
  /** The file is a scan of the paper that was signed by hand. */
  readonly byHand?: HandSigned;
}

export function isUnsigned(answer: object): answer is UnsignedCertificate {
  return 'unsigned' in answer;
}

export interface LetterRequest {
  readonly round: string;
  readonly letter: Matter<CoveringLetter>;
}

/** What the letter says with which dossiers go up. */
export interface CoveringLetter {
  readonly number: string;
  readonly sentOn: CivilDate;
  readonly authority: Signatory;
  /** Where it is not whoever signs for the authority. */
  readonly signer?: Signing;
  readonly to?: Signatory;
  readonly decision?: { readonly number: string; readonly signedOn: CivilDate };
  readonly regulation: string;
  readonly plan: string;
  readonly threshold: number;
  readonly round?: { readonly no: number; readonly year: number };
  /** What letters of earlier releases have instead: `đợt 1 năm 2024`. */
  readonly roundName?: string;
  readonly products: readonly {
    readonly name: string;
    readonly owner: string;
    readonly communeName: string;
    readonly average: string;
  }[];
}

/** Producers of an area with a certificate in force: whom a plan asks stands in the register, which no case can read. */
export interface ProducersRequest {
  readonly ask: string;
  readonly area: Area;
  /** Former communes, and where their products lie now. */
  readonly former: Readonly<Record<Area, Area>>;
  /** Those after this one, in the order of their areas. */
  readonly after?: Area;
  readonly atMost: number;
}

/** A producer with its products whose certificates are in force. */
export interface ListedProducer {
  readonly area: Area;
  readonly name: string;
  /** Where its first product is made today: whose officer calls it. */
  readonly commune: Area;
  readonly products: readonly ListedRecognition[];
}

interface ListedRecognition {
  /** Of its recognition. */
  readonly id: string;
  readonly name: string;
}

export interface ListedProducers {
  readonly producers: readonly ListedProducer[];
  /** There are others after them. */
  readonly more: boolean;
}

export interface WrittenPaper {
  readonly document: string;
  readonly sha256: string;
}

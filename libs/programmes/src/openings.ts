import type { DeadlineRule } from '@ocop/calendar';
import { enclose, type Matter } from '@ocop/casework';
import type { Area, Post } from '@ocop/ground';
import {
  type DossierKind,
  type LegalBasis,
  mergedInto,
  provinceOf,
  PROVINCES_MERGED_ON,
  type Stars,
  type Tier,
} from '@ocop/regulations';
import type { AppointedCouncil } from './appointment';
import type { CaseRules, RoundRef } from './case-rules';
import type { Authority } from './plan-shape';

/** A product with its owner, as the annex of a plan names them. */
export interface ProductIdentity {
  readonly no: number;
  readonly name: string;
  /** `area`: the producer's place, where it is not below the commune's present province. */
  readonly owner: { readonly id: string; readonly name: string; readonly area?: Area };
  readonly commune: {
    readonly area: Area;
    readonly name: string;
    readonly office: string;
    /** Codes of province and commune. */
    readonly unit?: string;
  };
  readonly kind: DossierKind;
  /** Its registration number from before. */
  readonly code?: string;
  readonly packSizes?: readonly string[];
  readonly variants?: readonly string[];
  /** The criteria set it is scored by, once one has been chosen. */
  readonly set?: string;
  /** In its producer's words. */
  readonly summary?: string;
}

/** The renewal of a recognition: which one, and when its dossier may be filed. */
export interface RenewalOf {
  readonly recognition: string;
  readonly certificateNumber: string;
  readonly expiresOn: string;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** Everything a product's cycle needs to begin; it pins regulation, calendar and rules for good. */
export interface CycleOpening {
  readonly product: ProductIdentity;
  readonly start: 'idea' | 'idea-selection' | 'business-plan' | 'preparing';
  readonly regulation: string;
  /** The same for all cases of a plan: it travels as a hash. */
  readonly rules: Matter<CaseRules>;
  readonly rounds: readonly RoundRef[];
  readonly renewal?: RenewalOf;
  /** The recognition that gives way to the new one, where the plan names it. */
  readonly supersedes?: string;
}

/** A product that a round expects or has on its list. */
export interface ListedProduct {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  readonly owner: string;
  readonly communeName: string;
  readonly commune: Area;
  readonly producer: Area;
  readonly kind: DossierKind;
  readonly set?: string;
  /** What its producer gives it, where a self-score came with the dossier. */
  readonly selfScore?: { readonly total: number; readonly stars: Stars };
  /** Ids of those who handed its dossier in: they do not decide on it, in whatever post. */
  readonly handedInBy?: readonly string[];
}

/** Products as a list of a thousand writes them: each commune once; owner and kind where they must be known already. */
export interface ProductList {
  readonly communes: readonly ListedCommune[];
  readonly products: readonly ListEntry[];
}

export interface ListedCommune {
  readonly area: Area;
  readonly name: string;
}

export interface ListEntry {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  /** Place among the communes of the list. */
  readonly commune: number;
  readonly owner?: string;
  readonly kind?: DossierKind;
  readonly set?: string;
}

/** Before whom a product is to be judged: a round takes only products of its own. */
export interface Jurisdiction {
  readonly tier: Tier;
  readonly area: Area;
  readonly regulation: string;
}

/** Everything an evaluation round needs to begin. */
export interface RoundOpening {
  /** `written`: the council votes on paper about one product, without a session. */
  readonly mode: 'session' | 'written';
  readonly tier: Tier;
  readonly no: number;
  readonly authority: Authority;
  readonly regulation: string;
  readonly rules: Matter<CaseRules>;
  readonly intakeCloses?: {
    readonly before: string;
    /** How the plan says that day, where it does not say "before" it. */
    readonly rule?: DeadlineRule;
    readonly basis: LegalBasis;
  };
  readonly recognise: { readonly rule: DeadlineRule; readonly basis: LegalBasis };
  readonly forward?: { readonly rule: DeadlineRule; readonly basis: LegalBasis };
  /** Expected; a written vote is about products that have been received. */
  readonly products: Matter<ProductList>;
  /** Appointed before the round was opened. */
  readonly appointed?: AppointedCouncil;
  /** What a written vote is about. */
  readonly about?: string;
}

export function listed(id: string, product: ProductIdentity): ListedProduct {
  return {
    id,
    no: product.no,
    name: product.name,
    owner: product.owner.name,
    communeName: product.commune.name,
    commune: product.commune.area,
    producer: producerArea(product),
    kind: product.kind,
    ...ofSet(product),
  };
}

interface Scoped {
  readonly code?: string | undefined;
  readonly packSizes?: readonly string[] | undefined;
  readonly variants?: readonly string[] | undefined;
}

/** What exactly of a product is recognised, and its registration number from before, as far as they are told. */
export function ofScope({ code, packSizes, variants }: Scoped): {
  readonly [K in keyof Scoped]: NonNullable<Scoped[K]>;
} {
  return {
    ...(code === undefined ? {} : { code }),
    ...(packSizes === undefined ? {} : { packSizes }),
    ...(variants === undefined ? {} : { variants }),
  };
}

/** The codes of a commune's province and of itself, where the plan has them. */
export function ofUnit({ unit }: { readonly unit?: string | undefined }): {
  readonly unit?: string;
} {
  return unit === undefined ? {} : { unit };
}

/** The set of a product, where it has one. */
export function ofSet({ set }: { readonly set?: string | undefined }): { readonly set?: string } {
  return set === undefined ? {} : { set };
}

export function expectedList(products: readonly ListedProduct[]): Matter<ProductList> {
  return enclose(listOf(products, false));
}

/** The list of a vote on products that lie before the council already. */
export function receivedList(products: readonly ListedProduct[]): Matter<ProductList> {
  return enclose(listOf(products, true));
}

function listOf(products: readonly ListedProduct[], isReceived: boolean): ProductList {
  const communes: ListedCommune[] = [];
  const entries = products.map(({ id, no, name, owner, kind, set, commune, communeName }) => ({
    id,
    no,
    name,
    commune: placeAmong(communes, { area: commune, name: communeName }),
    ...(isReceived ? { owner, kind, ...ofSet({ set }) } : {}),
  }));
  return { communes, products: entries };
}

/** Place of a commune, which is added at the end when it is new. */
function placeAmong(communes: ListedCommune[], commune: ListedCommune): number {
  const place = communes.findIndex(({ area }) => area === commune.area);
  return place >= 0 ? place : communes.push(commune) - 1;
}

/**
 * A producer stays the same when communes merge: its place hangs from the province, `hue/chu-the/htx-la-chu`. When
 * provinces merge the place stays as it was, so that whoever holds it goes on seeing all its products.
 */
export function producerArea(product: {
  readonly commune: { readonly area: Area };
  readonly owner: { readonly id: string; readonly area?: Area };
}): Area {
  const { owner, commune } = product;
  return owner.area ?? `${provinceOf(commune.area)}/chu-the/${owner.id}`;
}

/** The same producer at two places, one of them in a province that was merged into that of the other. */
export function isSameProducer(one: Area, other: Area): boolean {
  const idOf = (area: Area) => area.split('/').at(-1);
  const provinceNow = (area: Area) =>
    mergedInto(area, PROVINCES_MERGED_ON)?.slug ?? provinceOf(area);
  return idOf(one) === idOf(other) && provinceNow(one) === provinceNow(other);
}

/** The producer of a product, as whoever holds that post. */
export function producerPost({ product }: { readonly product: ProductIdentity }): Post {
  return { role: 'producer', area: producerArea(product) };
}

/** The commune of a product, as whoever holds that post. */
export function communePost({ product }: { readonly product: ProductIdentity }): Post {
  return { role: 'commune-officer', area: product.commune.area };
}

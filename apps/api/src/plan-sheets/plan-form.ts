import { phraseOf } from '@ocop/words';
import { planShape } from '@ocop/programmes';
import { fieldsOf, type FormBook } from '../actions/forms';
import type { FormField } from '../actions/action.answers';
import { planHelp } from './form-help';
import { planOptions } from './form-options';
import { planWords } from './form-words';

/** What the defaults fill in where a plan leaves it out. */
const LEFT_TO_DEFAULTS: readonly string[] = ['terms', 'council', 'ladders', 'consequences'];

const ofPlans: FormBook = {
  label: (_, about) => phraseOf(planWords, about),
  help: (place, about) => planHelp[place] ?? planHelp[about],
  options: (place, about) => planOptions[place] ?? planOptions[about],
};

/** Every field of a plan as a form: made from the plan's shapes and their words. */
export const planForm: readonly FormField[] = fieldsOf('Plan', planShape.fields, ofPlans).map(
  (field) => (LEFT_TO_DEFAULTS.includes(field.name) ? { ...field, optional: true } : field),
);

const { default: Sequencer } = require('@jest/test-sequencer');

/** Without a record of earlier runs jest begins with the largest files; ours that take longest are small. */
const LONGEST = [
  'start.e2e',
  'killed.e2e',
  'power-cut.e2e',
  'large-round',
  'large-plan',
  'time.workflow',
  'outage',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.includes(name));
      return at < 0 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};

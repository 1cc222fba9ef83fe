/** A rule set that contradicts itself reached the scoring; `lintRuleSet` would have said where. */
export class UnusableRuleSetError extends Error {
  override readonly name = 'UnusableRuleSetError';
}

import type { ResultsContext } from './context';

/** A citation as a line: passage, then document; the id itself where the rule set has no such citation. */
export function citationText({ assessment, texts }: Pick<ResultsContext, 'assessment' | 'texts'>, id: string): string {
  const citation = assessment.ruleSet.citations.find((one) => one.id === id);
  return citation ? texts.logs.detail.citation(citation.document, citation.passage) : id;
}

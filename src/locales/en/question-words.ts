import type { QuestionWords } from '../vi/question-words';

const points = (value: number) => `${value} ${value === 1 ? 'point' : 'points'}`;

export const questionWords: QuestionWords = {
  yesNo: (earned) => `Yes: ${points(earned)}; no: 0.`,
  chooseOne: 'Choose one from the list.',
  earns: (scale) => `${scale.map((entry) => `${entry.label}: ${entry.points}`).join('; ')} points.`,
  percent: 'Write the share (%).',
  counts: (value, numerator, total, denominator) => `${value}: ${numerator}. ${total}: ${denominator}.`,
  fullFrom: (percent, earned) => `From ${percent}%: ${points(earned)}; below, in proportion.`,
  directPoints: (earned) => `Points given by the assessor, from 0 to ${earned}.`,
  suppliedBy: { assessor: 'Written by the assessor.', system: 'Taken from system data.' },
  unitOfMeasure: (unit) => `Unit of measure: ${unit}.`,
  evidence: (evidence) => `Evidence: ${evidence}.`,
  notApplicable: (reason) => `Does not apply: ${reason}`,
};

import { Body1, Body1Strong, Caption1, Caption1Strong, Link } from '@fluentui/react-components';
import { explain } from '../../../locales/explain';
import { answerText, citationText } from '../../text/unit-texts';
import type { CriterionCardView } from '../../views/card-view';
import { usePane } from '../pane-context';
import { useCriterionItemStyles } from './CriterionItem.styles';

/** One criterion: the points, why, what was answered, by which passage and in which cell. */
export function CriterionItem({ criterion }: { readonly criterion: CriterionCardView }) {
  const styles = useCriterionItemStyles();
  const { state, commands, texts } = usePane();
  const { code, name, placeholder, points, maximum, reason, shape, declared, verified, place } = criterion;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Body1Strong className={styles.name}>
          {code} {name}
          {placeholder && <Caption1> ({texts.card.placeholder})</Caption1>}
        </Body1Strong>
        <Body1Strong className={styles.points}>
          {points === undefined ? texts.card.noPoints : texts.decimal(points)}/{texts.decimal(maximum)}
        </Body1Strong>
      </div>
      <Body1>
        <Caption1Strong>{texts.card.why}: </Caption1Strong>
        {explain(reason, state.locale)}
      </Body1>
      <Caption1>
        {texts.card.declared}: {answerText(declared, shape, state.locale) || texts.card.nothing}
        {verified && ` · ${texts.card.verified}: ${answerText(verified, shape, state.locale)}`}
      </Caption1>
      <Citation citation={criterion.citation} />
      {place && (
        <Link as="button" className={styles.place} onClick={() => void commands.goTo(place)}>
          {texts.findings.goTo}: {texts.findings.place(place.sheet, place.cell)}
        </Link>
      )}
    </li>
  );
}

/** The passage, and on demand the whole title of its document and the passage's own words. */
function Citation({ citation: { document, passage, quote } }: Pick<CriterionCardView, 'citation'>) {
  const styles = useCriterionItemStyles();
  const { state, texts } = usePane();
  return (
    <details className={styles.citation}>
      <summary>
        {texts.card.citation}: {citationText(document, passage, state.locale)}
      </summary>
      {document}
      {quote !== undefined && `\n“${quote}”`}
    </details>
  );
}

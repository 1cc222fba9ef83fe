import { Button, Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { unrankedTexts } from '../../text/unit-texts';
import type { CardView } from '../../views/card-view';
import { Loading } from '../Loading';
import { usePane } from '../pane-context';
import { GroupCard } from './GroupCard';
import { ScopeLine } from './ScopeLine';
import { useUnitCardStyles } from './UnitCard.styles';

/** All that the result says of one unit; covers the steps until the user goes back. */
export default function UnitCard() {
  const styles = useUnitCardStyles();
  const { state, dispatch, texts } = usePane();
  const { card } = state;
  const unit = card?.unit;
  useReturnOfFocus(unit);
  return (
    <article className={styles.card}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={styles.back}
        onClick={() => dispatch({ type: 'card-closed' })}
      >
        {texts.card.back}
      </Button>
      {card?.view ? <Contents view={card.view} /> : <Loading />}
    </article>
  );
}

function Contents({ view }: { readonly view: CardView }) {
  const styles = useUnitCardStyles();
  const { state } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, [view.unit]);
  const unranked = view.unranked && unrankedTexts(view.unranked, state.locale);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        {view.name}
      </h2>
      <Caption1 className={styles.subtle}>{view.className}</Caption1>
      <ScopeLine scope={view.overall} />
      {unranked && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {unranked.status}. {unranked.sentence}
          </MessageBarBody>
        </MessageBar>
      )}
      {view.groups.map((group) => (
        <GroupCard key={group.code} group={group} />
      ))}
    </>
  );
}

/** Back in the ranking, the row that opened the card has the focus again. */
function useReturnOfFocus(unit: string | undefined) {
  useEffect(
    () => () => {
      requestAnimationFrame(() => document.getElementById(`unit-${unit}`)?.focus());
    },
    [unit],
  );
}

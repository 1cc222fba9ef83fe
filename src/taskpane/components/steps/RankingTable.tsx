import { Body1, Caption1, Link } from '@fluentui/react-components';
import type { LevelView, RankedRowView, RankingView } from '../../views/trial-view';
import { usePane } from '../pane-context';
import { useRankingTableStyles } from './RankingTable.styles';

interface Properties {
  readonly title: string;
  readonly ranking: RankingView;
  readonly earlierPeriod?: string;
}

/** A ranking, level by level as the annex prints it; a unit's name opens its card. */
export function RankingTable({ title, ranking, earlierPeriod }: Properties) {
  const styles = useRankingTableStyles();
  const { texts } = usePane();
  const { head } = texts.ranking;
  if (ranking.of === 0) return <Body1>{texts.ranking.nobody}</Body1>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {title}
        <Caption1 className={styles.maximum}>{texts.ranking.maximum(ranking.maximum)}</Caption1>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            {head.rank}
          </th>
          <th scope="col" className={styles.text}>
            {head.unit}
          </th>
          <th scope="col" className={styles.number}>
            {head.points}
          </th>
          <th scope="col" className={styles.number}>
            {head.ratio}
          </th>
        </tr>
      </thead>
      {ranking.levels
        .filter(({ rows }) => rows.length > 0)
        .map((level) => (
          <Level key={level.name} level={level} earlierPeriod={earlierPeriod} />
        ))}
    </table>
  );
}

function Level({ level, earlierPeriod }: { readonly level: LevelView; readonly earlierPeriod: string | undefined }) {
  const styles = useRankingTableStyles();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles.level} style={{ backgroundColor: `#${level.colour}` }}>
          {level.name}
        </th>
      </tr>
      {level.rows.map((row) => (
        <Row key={row.unit} row={row} earlierPeriod={earlierPeriod} />
      ))}
    </tbody>
  );
}

function Row({ row, earlierPeriod }: { readonly row: RankedRowView; readonly earlierPeriod: string | undefined }) {
  const styles = useRankingTableStyles();
  const { commands, texts } = usePane();
  return (
    <tr>
      <td className={styles.number}>{row.rank}</td>
      <th scope="row" className={styles.text}>
        <Link as="button" id={`unit-${row.unit}`} onClick={() => void commands.openCard(row.unit)}>
          {row.name}
        </Link>
        {row.earlierRank !== undefined && earlierPeriod !== undefined && (
          <Caption1 className={styles.earlier}>{texts.ranking.earlier(row.earlierRank, earlierPeriod)}</Caption1>
        )}
      </th>
      <td className={styles.number}>{texts.decimal(row.points)}</td>
      <td className={styles.number}>{texts.decimal(row.percent)}</td>
    </tr>
  );
}

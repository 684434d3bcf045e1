import type { LucideIcon } from 'lucide-react';
import ChartGantt from 'lucide-react/icons/chart-gantt';
import CircleHelp from 'lucide-react/icons/circle-help';
import Database from 'lucide-react/icons/database';
import FileText from 'lucide-react/icons/file-text';
import GitCompareArrows from 'lucide-react/icons/git-compare-arrows';
import ListTree from 'lucide-react/icons/list-tree';
import MapIcon from 'lucide-react/icons/map';
import Presentation from 'lucide-react/icons/presentation';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import Users from 'lucide-react/icons/users';
import Waypoints from 'lucide-react/icons/waypoints';
import type { View } from '../state/viewSlice.ts';

export const viewIcons: Record<View, LucideIcon> = {
  network: MapIcon,
  fleet: ChartGantt,
  demand: Users,
  flows: Waypoints,
  scenarios: ListTree,
  compare: GitCompareArrows,
  risk: ShieldAlert,
  workshop: Presentation,
  pack: FileText,
  data: Database,
  help: CircleHelp,
};

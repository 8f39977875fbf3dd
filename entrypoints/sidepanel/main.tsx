import '../../assets/tokens.css'
import '../../assets/base.css'
import '../../assets/lines.css'
import '../../assets/controls.css'
import '../../components/list/list.css'
import '../../components/sidepanel/sidepanel.css'
import { mount } from '../surfaces/mount'
import { PanelSurface } from './panel-surface'

mount(<PanelSurface />)

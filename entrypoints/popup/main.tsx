import '../../assets/tokens.css'
import '../../assets/base.css'
import '../../assets/lines.css'
import '../../assets/controls.css'
import '../../components/list/list.css'
import '../../components/popup/popup.css'
import { mount } from '../surfaces/mount'
import { PopupSurface } from './popup-surface'

mount(<PopupSurface />)

import '../../assets/tokens.css'
import '../../assets/base.css'
import '../../assets/lines.css'
import '../../assets/controls.css'
import '../../components/card/card.css'
import '../../components/welcome/welcome.css'
import { mount } from '../surfaces/mount'
import { WelcomeSurface } from './welcome-surface'

mount(<WelcomeSurface />)
